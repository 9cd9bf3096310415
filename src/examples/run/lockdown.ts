/**
 * Loaded before an example in its process: takes away what Node's permission model leaves open. Files, child processes,
 * workers and addons are closed by that model; before Node 25 it does not know the network, so every door to it is shut
 * here.
 */
import { isBuiltin, registerHooks } from 'node:module';
import { denied, type Need } from './report.ts';

/** Modules that an example cannot have, and what it would need them for. */
const closed: Readonly<Record<string, Need>> = {
  child_process: 'processes',
  cluster: 'processes',
  dgram: 'the network',
  dns: 'the network',
  http: 'the network',
  http2: 'the network',
  https: 'the network',
  inspector: 'the inspector',
  module: 'the module loader',
  net: 'the network',
  repl: 'a terminal',
  sqlite: 'a database',
  tls: 'the network',
  v8: 'the engine itself',
  wasi: 'the system',
  worker_threads: 'threads',
};

const needOf = (specifier: string): Need | undefined => {
  const [name = ''] = specifier.replace(/^node:/, '').split('/');
  return isBuiltin(specifier) && Object.hasOwn(closed, name) ? closed[name] : undefined;
};

const refuse = (need: Need): never => {
  throw Object.assign(new Error(denied(need)), { code: 'ERR_ACCESS_DENIED' });
};

const closeModules = (): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      const need = needOf(specifier);
      return need === undefined ? next(specifier, context) : refuse(need);
    },
  });
  const open = process.getBuiltinModule.bind(process);
  fix(process, 'getBuiltinModule', (id: string) => {
    const need = needOf(id);
    return need === undefined ? open(id) : refuse(need);
  });
};

const fix = (target: object, name: string, value: unknown): void => {
  Object.defineProperty(target, name, { value, writable: false, configurable: false });
};

/** Stands for what is called or constructed to reach others. */
function refuseNetwork(): never {
  return refuse('the network');
}

/** Shuts every door. Nothing opens them again in this process. */
export const lockDown = (): void => {
  closeModules();
  for (const name of ['fetch', 'WebSocket', 'EventSource']) fix(globalThis, name, refuseNetwork);
  for (const name of ['kill', '_kill', '_debugProcess', '_debugEnd']) fix(process, name, () => refuse('processes'));
};
