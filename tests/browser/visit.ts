/** What every browser test needs: the served fixture site, a browser, and pages that complain. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite, type RunningServer } from '../../scripts/serve.ts';

export interface Visitor {
  /** Opens a path of the site in a context of its own. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: () => string;
}

/** Tells every violation of the policy to the test. */
const watchPolicy = `addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations = [...(globalThis.violations ?? []), event.violatedDirective + ' ' + event.blockedURI];
});`;

/**
 * Serves the fixture site, or another, and starts a browser for the tests of a file. After each test, pages that broke the policy,
 * threw, or asked for what is not there fail it.
 */
export const useBrowser = (siteFolder: () => string = () => inject('sites').root): Visitor => {
  let browser: Browser;
  let server: RunningServer;
  const faults: string[] = [];
  let pages: Page[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serveSite(siteFolder())]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  afterEach(async () => {
    for (const page of pages) {
      if (page.context().browser()?.isConnected() && !page.isClosed())
        faults.push(...(await page.evaluate<string[]>('globalThis.violations ?? []').catch(() => [])));
      await page.context().close();
    }
    pages = [];
    expect(faults.splice(0)).toEqual([]);
  });

  return {
    url: () => server.url,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      await context.addInitScript(watchPolicy);
      const page = await context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !path.includes('nowhere')) faults.push(`${path}: ${message.text()}`);
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
