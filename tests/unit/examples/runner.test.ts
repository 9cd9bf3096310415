/** Examples that are run in earnest. */
import { afterAll, describe, expect, test } from 'vitest';
import { openRunner } from '../../../src/examples/run/runner.ts';

const runner = openRunner();
afterAll(runner.close);

const python = (code: string, limit = 10) => runner.run('python', code, limit);
const node = (code: string, limit = 10) => runner.run('javascript', code, limit);

// The first of them starts Pyodide from nothing, which takes a while on a busy machine.
describe('Python', { timeout: 90_000 }, () => {
  test('runs asyncio as python3 does: what is left is cancelled at the end', async () => {
    const outcome = await python(`
import asyncio

async def late():
    try:
        await asyncio.sleep(600)
    finally:
        print("cancelled")

async def main():
    task = asyncio.create_task(late())
    async with asyncio.timeout(1):
        await asyncio.sleep(0.05)
    print("main ends")

asyncio.run(main())
`);
    expect(outcome).toMatchObject({ output: 'main ends\ncancelled\n', isEnded: true });
    expect(outcome.error).toBeUndefined();
  });

  test('warns of a coroutine that nobody awaits', async () => {
    const { output } = await python('async def f(): pass\nf()');
    expect(output).toContain("RuntimeWarning: coroutine 'f' was never awaited");
  });

  test('tells the error that ends it, with the lines of the example', async () => {
    const outcome = await python('def f():\n    raise KeyError("x")\nf()');
    expect(outcome.error).toBe("KeyError: 'x'");
    expect(outcome.output).toContain('File "example.py", line 2, in f\n    raise KeyError("x")');
  });

  test('sleeps without using the processor', async () => {
    const code =
      'import time\nbefore = time.process_time()\ntime.sleep(0.5)\nprint(time.process_time() - before < 0.2)';
    expect((await python(code)).output).toBe('True\n');
  });

  test('has memory for an example, not for a flood', async () => {
    const code =
      'x = []\ntry:\n    while True: x.append(bytearray(50_000_000))\nexcept MemoryError:\n    print(len(x) < 12)';
    expect((await python(code)).output).toBe('True\n');
  });

  test.each([
    ['a loop', 'while True: pass'],
    ['a future that nobody fills', 'import asyncio\nasync def f():\n    await asyncio.Future()\nasyncio.run(f())'],
  ])('is killed at the limit: %s', async (_, code) => {
    expect(await python(code, 1)).toMatchObject({ isEnded: false, seconds: 1 });
  });

  test.each([
    ['threads', 'import threading\nthreading.Thread(target=print).start()'],
    ['processes', 'import subprocess\nsubprocess.run(["id"])'],
    ['the file system', 'open("/etc/passwd")'],
    ['the network', 'import socket\nsocket.socket().connect(("127.0.0.1", 9))'],
    ['the network of Node', 'from pyodide.code import run_js\nrun_js("fetch(\'http://127.0.0.1:9\')")'],
    ['the process that started it', 'import js\njs.process.kill(js.process.ppid)'],
  ])('does not reach %s', async (_, code) => {
    expect((await python(code)).error).toMatch(
      /can't start new thread|does not support processes|No such file|unreachable|cannot be run here/,
    );
  });
});

describe('JavaScript', { timeout: 90_000 }, () => {
  test('runs as a module, or as a script that calls require()', async () => {
    expect((await node('console.log(await Promise.resolve(typeof import.meta.url));')).output).toBe('string\n');
    expect((await node('const { EOL } = require("node:os"); console.log(typeof module, EOL.length > 0);')).output).toBe(
      'object true\n',
    );
  });

  test('may be TypeScript', async () => {
    const outcome = await runner.run('typescript', 'const n: number = 1;\nconsole.log(n satisfies number);', 10);
    expect(outcome.output).toBe('1\n');
  });

  test.each([
    ['throw new TypeError("x");', 'TypeError: x'],
    ['Promise.reject(new RangeError("late"));', 'RangeError: late'],
    ['await new Promise(() => {});', 'exit code 13'],
  ])('tells the error that ends it: %s', async (code, error) => {
    expect((await node(code)).error).toBe(error);
  });

  test('is killed at the limit, and what it printed is kept', async () => {
    expect(await node('console.log("begun"); for (;;);', 1)).toEqual({ output: 'begun\n', isEnded: false, seconds: 1 });
  });

  test('may throw away what it writes', async () => {
    const code =
      'import { writeFileSync } from "node:fs";\nimport { devNull } from "node:os";\nwriteFileSync(devNull, "x");';
    expect((await node(code)).error).toBeUndefined();
  });

  test.each([
    ['import "node:net";'],
    ['import "node:worker_threads";'],
    ['process.getBuiltinModule("node:http");'],
    ['const { createRequire } = await import("node:module"); createRequire(import.meta.url)("net");'],
    ['process.binding("tcp_wrap");'],
    ['await fetch("http://127.0.0.1:9/");'],
    ['new WebSocket("ws://127.0.0.1:9/");'],
    ['process.kill(process.ppid);'],
    ['(await import("node:fs")).readFileSync("/etc/passwd");'],
    ['(await import("node:fs")).writeFileSync("x", "x");'],
    ['(await import("node:child_process")).execSync("id");'],
  ])('does not reach outside: %s', async (code) => {
    expect((await node(code)).error).toMatch(/cannot be run here|restricted|process\.binding/);
  });

  test('sees no environment', async () => {
    expect((await node('console.log(Object.keys(process.env).join());')).output).toMatch(/^TZ(?:,SystemRoot)?\n$/);
  });
});
