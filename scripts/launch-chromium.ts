/**
 * The Chromium in which pages are looked at: real, headless, silent towards the network.
 */
import { chromium, type Browser } from 'playwright-core';
import { chromiumAdvice, findChromium } from './chromium.ts';

/** How it is started. */
export const chromiumArgs: string[] = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser; close it in the end. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumAdvice);
  return chromium.launch({ executablePath, args: chromiumArgs });
};
