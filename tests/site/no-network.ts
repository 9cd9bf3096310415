/**
 * Loaded into every Node process of a build (`NODE_OPTIONS=--import`): whoever wants to reach another machine, or ask for its
 * address, is written down in the file that NETWORK_LOG names, and refused.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const refuse =
  (what: string) =>
  (...args: readonly unknown[]): never => {
    const [first] = args.flat();
    const target = typeof first === 'string' ? first : JSON.stringify(first);
    appendFileSync(process.env['NETWORK_LOG'] ?? '', `${what} ${target} by ${process.argv.slice(1).join(' ')}\n`);
    throw new Error(`The network is cut off: ${what} ${target}`);
  };

const isPipe = (target: unknown): boolean =>
  typeof target === 'object' && target !== null && 'path' in target && typeof target.path === 'string';

const prototype = Socket.prototype as unknown as { connect: (...args: unknown[]) => unknown };
const connect = prototype.connect;
prototype.connect = function (...args) {
  return isPipe(args.flat()[0]) ? connect.apply(this, args) : refuse('connect')(...args);
};
for (const module of [dns, dns.promises] as unknown as Record<string, unknown>[]) {
  for (const name of Object.keys(module))
    if (/^(?:lookup|resolve|reverse)/.test(name)) module[name] = refuse(`dns.${name}`);
}
(dgram.Socket.prototype as unknown as Record<string, unknown>)['send'] = refuse('dgram.send');
