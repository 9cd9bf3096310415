/**
 * The Chromium in which the browser tests look at pages: real, headless, silent towards the network.
 */
import { chromium, type Browser } from 'playwright-core';
import { chromiumAdvice, findChromium } from '../../scripts/chromium.ts';

const args = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser; close it in `afterAll`. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  return chromium.launch({ executablePath, args });
};
