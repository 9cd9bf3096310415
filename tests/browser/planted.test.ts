/**
 * The watch of the other tests sees what the policy refuses, and the policy refuses it: pages with planted faults, by the
 * headers of the built site and by the first element of its pages alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readHostFiles } from '../../scripts/host-files.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { watchContext } from './visit.ts';

const host = 'http://site.test';

/** What the built site says, in both ways. */
const headerPolicy = (): string =>
  readHostFiles(inject('sites').root).headersOf('/').get('content-security-policy') ?? '';
const element = (): string => {
  const page = readFileSync(join(inject('sites').root, 'glossary/cache.html'), 'utf8');
  return /<meta charset="utf-8"><meta http-equiv="content-security-policy"[^>]*>/.exec(page)?.[0] ?? '';
};

interface Planted {
  readonly markup?: string;
  /** A script that the site itself serves: what an injected call would do from within. */
  readonly script?: string;
  /** What the watch is told. */
  readonly report: string;
}

/** Each would set `window.planted`, or ask another host, if it were let. */
const faults: Readonly<Record<string, Planted>> = {
  'an inline script': { markup: '<script>planted = 1</script>', report: 'script-src-elem inline' },
  'an inline script in SVG': { markup: '<svg><script>planted = 1</script></svg>', report: 'script-src-elem inline' },
  'an event handler': { markup: '<img src="/none.png" onerror="planted = 1">', report: 'script-src-attr inline' },
  'a script of another host': {
    markup: '<script src="https://other.test/x.js"></script>',
    report: 'script-src-elem https://other.test/x.js',
  },
  'a script as data': {
    markup: '<script src="data:text/javascript,planted=1"></script>',
    report: 'script-src-elem data',
  },
  'a style attribute': { markup: '<p style="color: red">x</p>', report: 'style-src-attr inline' },
  'an empty style attribute': { markup: '<p style="">x</p>', report: 'style-src-attr inline' },
  'a style element': { markup: '<style>p { color: red }</style>', report: 'style-src-elem inline' },
  'a style sheet of another host': {
    markup: '<link rel="stylesheet" href="https://other.test/x.css">',
    report: 'style-src-elem https://other.test/x.css',
  },
  'a picture of another host': {
    markup: '<img src="https://other.test/x.png">',
    report: 'img-src https://other.test/x.png',
  },
  'a picture as data': { markup: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', report: 'img-src data' },
  'a frame': { markup: '<iframe src="https://other.test/"></iframe>', report: 'frame-src https://other.test' },
  'an object': { markup: '<object data="https://other.test/x"></object>', report: 'object-src https://other.test' },
  'a video': { markup: '<video src="https://other.test/x.mp4"></video>', report: 'media-src https://other.test/x.mp4' },
  'a base address': { markup: '<base href="https://other.test/">', report: 'base-uri https://other.test/' },
  eval: { script: 'eval("planted = 1")', report: 'require-trusted-types-for' },
  'a function made of text': { script: 'new Function("planted = 1")()', report: 'require-trusted-types-for' },
  'a timer of text': { script: 'setTimeout("planted = 1")', report: 'require-trusted-types-for' },
  innerHTML: {
    script: 'document.body.innerHTML = "<img src=/none.png onerror=planted=1>"',
    report: 'require-trusted-types-for',
  },
  'document.write': {
    script: 'document.write("<script>planted = 1</scr" + "ipt>")',
    report: 'require-trusted-types-for',
  },
  'the address of a script': {
    script: 'document.createElement("script").src = "/other.js"',
    report: 'require-trusted-types-for',
  },
  'a policy of trusted types': {
    script: 'trustedTypes.createPolicy("any", {})',
    report: 'trusted-types trusted-types-policy',
  },
  'a call to another host': {
    script: 'fetch("https://other.test/x").catch(() => {})',
    report: 'connect-src https://other.test/x',
  },
  'a beacon': { script: 'navigator.sendBeacon("https://other.test/x")', report: 'connect-src https://other.test/x' },
  'a form for another host': {
    markup: '<form action="https://other.test/" id="f"></form>',
    script: 'document.getElementById("f").submit()',
    report: 'form-action https://other.test/',
  },
  'an address that is a script': {
    markup: '<a id="a" href="javascript:planted=1">x</a>',
    script: 'document.getElementById("a").click()',
    report: 'script-src-elem inline',
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Place {
  /** Opens the page of a fault and waits until the watch tells it; what other hosts are asked. */
  readonly plant: (name: string) => Promise<{ readonly asked: readonly string[] }>;
  readonly page: Page;
}

/** A made-up host with a page for each fault, and its script beside it. */
const openPlace = async (delivery: 'headers' | 'element'): Promise<Place> => {
  const context = await browser.newContext();
  const told: string[] = [];
  const asked: string[] = [];
  await watchContext(context, (report) => told.push(report));
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== host) asked.push(url.href);
    const [number = '', isScript] = url.pathname.slice(1).split('.');
    const fault = url.origin === host ? Object.values(faults)[Number(number)] : undefined;
    if (!fault) return route.fulfill({ status: 404, body: '' });
    const { markup = '', script } = fault;
    if (isScript) return route.fulfill({ contentType: 'text/javascript', body: script ?? '' });
    const call = script === undefined ? '' : `<script src="/${number}.js"></script>`;
    return route.fulfill({
      contentType: 'text/html',
      headers: delivery === 'headers' ? { 'content-security-policy': headerPolicy() } : {},
      body: `<!doctype html>${delivery === 'element' ? element() : ''}${markup}<body>${call}`,
    });
  });
  const page = await context.newPage();
  const plant: Place['plant'] = async (name) => {
    const path = `/${Object.keys(faults).indexOf(name)}`;
    const own = (): readonly string[] => told.filter((report) => report.startsWith(`${path} `));
    asked.length = 0;
    // A form that may not be sent leaves the page loading.
    await page.goto(host + path, { waitUntil: 'commit' });
    await expect.poll(() => own().join()).toContain(faults[name]?.report);
    return { asked };
  };
  return { plant, page };
};

test.each(['headers', 'element'] as const)(
  'by the %s, the policy refuses what it should, and the watch sees it',
  async (delivery) => {
    const { plant, page } = await openPlace(delivery);
    for (const name of Object.keys(faults)) {
      const { asked } = await plant(name);
      const isPlanted = await page.evaluate(() => 'planted' in globalThis);
      expect({ name, isPlanted, asked }).toEqual({ name, isPlanted: false, asked: [] });
    }
    await page.context().close();
  },
);

test('by headers no other page may frame one', async () => {
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const isFramed = route.request().url().startsWith(host);
    return route.fulfill({
      contentType: 'text/html',
      headers: isFramed ? { 'content-security-policy': headerPolicy() } : {},
      body: isFramed ? '<p>framed</p>' : `<iframe src="${host}/"></iframe>`,
    });
  });
  const page = await context.newPage();
  await page.goto('http://framer.test/', { waitUntil: 'load' });
  // The page has loaded before its frame tells what it shows.
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
  await context.close();
});
