/**
 * The Chromium in which pages are looked at: real, headless, silent towards the network.
 */
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { chromiumAdvice, findChromium, installChromium } from './chromium.ts';

const chromiumArgs: readonly string[] = [
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
export const launchChromium = (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = findChromium() ?? installChromium();
  if (executablePath === undefined) throw Object.assign(new Error(chromiumAdvice), { name: 'EnvironmentFault' });
  return chromium.launch({ executablePath, args: [...chromiumArgs, ...more] });
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A browser that other programs may steer. */
export interface DebuggedChromium {
  /** Port of the DevTools protocol, on this machine. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Starts a browser with a port for the DevTools protocol. */
export const startDebuggedChromium = async (): Promise<DebuggedChromium> => {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  return { port, close: () => browser.close() };
};
