/**
 * npm run bench -- --filters: how long the filters of the A to Z take for a change, in Chromium on a made-up glossary.
 */
import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';
import { buildMadeSite } from './made-site.ts';
import { openSite } from './open-site.ts';

interface Timing {
  /** Milliseconds of processor time of the page's main thread. */
  readonly cpu: number;
  /** Milliseconds from the change until script, styles and layout are done. */
  readonly laidOut: number;
  /** Milliseconds until the next frame was handed over. */
  readonly painted: number;
}

/** A box to click or a text to type. */
interface Change {
  readonly box?: number;
  readonly text?: string;
}

/** Runs a change in the page. */
const makeChange = async (page: Page, change: Change): Promise<Omit<Timing, 'cpu'>> =>
  page.evaluate(async ({ box, text }) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('term-filters [type="checkbox"]:enabled')];
    const field = document.querySelector<HTMLInputElement>('term-filters [type="search"]');
    const start = performance.now();
    if (box !== undefined) boxes[box % boxes.length]?.click();
    else if (field) {
      field.value = text ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    document.body.getBoundingClientRect();
    const laidOut = performance.now() - start;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve();
        };
        port2.postMessage('');
      });
    });
    return { laidOut, painted: performance.now() - start };
  }, change);

/** Processor time of the main thread so far, milliseconds. */
const threadTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
};

const words = ['a', 'as', 'asy', 'e', '', 'wait', '7', ''];

const measureChanges = async (page: Page, changes: number): Promise<readonly Timing[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await makeChange(page, { box: 0 });
  await page.locator('.filter-summary [role="status"]').waitFor();
  await makeChange(page, { box: 0 });
  const timings: Timing[] = [];
  for (let change = 0; change < changes; change++) {
    const act = change % 4 === 3 ? { text: words[(change >> 2) % words.length] ?? '' } : { box: change * 7 };
    const before = await threadTime(session);
    const timing = await makeChange(page, act);
    timings.push({ ...timing, cpu: (await threadTime(session)) - before });
    if (change % 6 !== 5) continue;
    const clear = page.locator('.filter-summary > button');
    if (await clear.isVisible()) await clear.click();
  }
  return timings;
};

const row = (name: string, values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)} ms`;
  return [name.padEnd(30), ...[0.5, 0.95, 1].map((share) => at(share).padStart(10))].join('');
};

/** Builds a glossary of `count` terms and changes its filters `changes` times; returns the table as text. */
export const benchFilters = async (count: number, changes: number): Promise<string> => {
  const made = buildMadeSite(count, '--no-search');
  try {
    const site = await openSite(made.site);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(site.addressOf('glossary/'), { waitUntil: 'networkidle' });
      const timings = await measureChanges(page, changes);
      return [
        `${count} terms, ${changes} changes of the filters`,
        `${''.padEnd(30)}${'median'.padStart(10)}${'95 %'.padStart(10)}${'worst'.padStart(10)}`,
        row(
          'processor time',
          timings.map(({ cpu }) => cpu),
        ),
        row(
          'script, styles and layout',
          timings.map(({ laidOut }) => laidOut),
        ),
        row(
          'until painted',
          timings.map(({ painted }) => painted),
        ),
        '',
      ].join('\n');
    } finally {
      await browser.close();
      site.close();
    }
  } finally {
    made.close();
  }
};
