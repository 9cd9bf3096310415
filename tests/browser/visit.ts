/** What every browser test needs: the served fixture site, a browser, and pages that complain. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { HostFiles } from '../../scripts/host-files.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';

export interface Visitor {
  /** Opens a path of the site in a context of its own. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: () => string;
}

/** Tells every violation of the policy, and whatever else the browser reports of a page, from its first moment on. */
const watchReports = `addEventListener('securitypolicyviolation', (event) => {
  globalThis.tellReport('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
new ReportingObserver((reports) => {
  for (const { type, body } of reports) globalThis.tellReport(type + ': ' + (body.message ?? body.effectiveDirective));
}, { buffered: true }).observe();`;

/** Listens to all pages of a context, before they run anything, and across addresses. */
export const watchContext = async (context: BrowserContext, tell: (report: string) => void): Promise<void> => {
  await context.exposeBinding('tellReport', ({ page }, report: string) => {
    tell(`${new URL(page.url()).pathname} ${report}`);
  });
  await context.addInitScript(watchReports);
};

/**
 * Serves the fixture site, or another, and starts a browser for the tests of a file. After each test, pages that broke the policy,
 * threw, or asked for what is not there fail it. `host`: files for hosts that count in place of the site's own.
 */
export const useBrowser = (siteFolder: () => string = () => inject('sites').root, host?: HostFiles): Visitor => {
  let browser: Browser;
  let server: RunningServer;
  const faults: string[] = [];
  let pages: Page[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serveSite(siteFolder(), '/', host)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const page of pages) {
      // Whatever it has to tell arrives before its answer.
      if (page.context().browser()?.isConnected() && !page.isClosed()) await page.evaluate('0').catch(() => undefined);
      await page.context().close();
    }
    pages = [];
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    url: () => server.url,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      await watchContext(context, (report) => faults.push(report));
      const page = await context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !page.url().includes('/nowhere')) faults.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
          faults.push(`${path} asks for ${request.url()}`);
      });
      await page.goto(path, { waitUntil: 'load' });
      return page;
    },
  };
};
