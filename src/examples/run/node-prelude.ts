/** Loaded before a JavaScript example: shuts the doors, then tells when the example begins and how it ends. */
import { lockDown } from './lockdown.ts';
import { reportBegin, reportEnd } from './report.ts';

let error: string | undefined;
process.on('uncaughtExceptionMonitor', (thrown: unknown) => {
  error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
});

lockDown();
reportBegin();
const started = performance.now();
process.on('exit', () => reportEnd({ ms: performance.now() - started, ...(error !== undefined && { error }) }));
