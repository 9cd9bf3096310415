/**
 * Entry of the process that runs a Python example: Pyodide from a snapshot, then the doors are shut, then the example.
 */
import { constants, readFileSync, writeSync } from 'node:fs';
import { loadPyodide } from 'pyodide';
import { lockDown } from './lockdown.ts';
import { pythonLoop } from './python-loop.ts';
import { reportBegin, reportEnd } from './report.ts';

const [, , snapshot = '', example = ''] = process.argv;

const cell = new Int32Array(new SharedArrayBuffer(4));
const startOfProcessor = { seconds: 0 };
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 - startOfProcessor.seconds;
};

// Pyodide asks an old door of Node for these numbers; the permission model has closed it.
Object.defineProperty(process, 'binding', { value: () => ({ fs: constants }) });

const python = await loadPyodide({ _loadSnapshot: readFileSync(snapshot) });
python.registerJsModule('host', {
  wait: (seconds: number) => Atomics.wait(cell, 0, 0, seconds < 0 ? Infinity : seconds * 1000),
  processor_seconds: processorSeconds,
});
const write = (to: number) => ({ write: (bytes: Uint8Array) => writeSync(to, bytes), isatty: false });
python.setStdout(write(1));
python.setStderr(write(2));
python.runPython(pythonLoop);
const code = readFileSync(example, 'utf8');
const globals = python.globals as unknown as { get(name: string): unknown };
const run = globals.get('run') as (code: string) => string | undefined;

lockDown();
reportBegin();
const started = performance.now();
startOfProcessor.seconds = processorSeconds();
const error = run(code);
reportEnd({ ms: performance.now() - started, ...(error && { error }) });
process.exit(error ? 1 : 0);
