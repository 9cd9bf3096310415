/** What every browser test needs: the served fixture site, a browser, and pages that complain. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { HostFiles } from '../../scripts/host-files.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';

export interface BrowserUse {
  /** Folder of the site; the fixture site's when absent. */
  readonly site?: () => string;
  /** Files for hosts that count in place of the site's own. */
  readonly host?: HostFiles | undefined;
  /** Whether visits with the same options share a context, what it stores and its cache: for tests that only look. */
  readonly sharesContexts?: boolean;
}

export interface Visitor {
  /** Opens a path of the site in a page of its own. */
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
 * threw, or asked for what is not there fail it, unless their address says "nowhere".
 */
export const useBrowser = ({ site, host, sharesContexts = false }: BrowserUse = {}): Visitor => {
  let browser: Browser;
  let server: RunningServer;
  const faults: string[] = [];
  const contexts = new Map<string, BrowserContext>();
  let pages: Page[] = [];

  const openContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const open = contexts.get(key);
    if (open) return open;
    const context = await browser.newContext({ baseURL: server.url, ...options });
    await watchContext(context, (report) => faults.push(report));
    if (sharesContexts) contexts.set(key, context);
    return context;
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serveSite(site?.() ?? inject('sites').root, '/', host)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const page of pages) {
      // Whatever it has to tell arrives before its answer.
      if (page.context().browser()?.isConnected() && !page.isClosed()) await page.evaluate('0').catch(() => undefined);
      await (sharesContexts ? page.close() : page.context().close());
    }
    pages = [];
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    url: () => server.url,
    visit: async (path, options = {}) => {
      const page = await (await openContext(options)).newPage();
      pages.push(page);
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        const isExpected = [path, page.url()].some((address) => address.includes('nowhere'));
        if (message.type() === 'error' && !isExpected) faults.push(`${path}: ${message.text()}`);
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
