/**
 * Python that makes Pyodide behave as python3 does: asyncio's own event loop instead of the browser's, clocks and sleep of
 * this process. `host` is a module made by python-child.ts.
 */
export const pythonLoop = `
import asyncio, atexit, gc, linecache, random, sys, time, traceback, types
from asyncio import events
import host


class Selector:
    """Nothing can be read or written here, so that waiting is all there is to select."""

    def select(self, timeout=None):
        host.wait(-1 if timeout is None else timeout)
        return []

    def close(self):
        pass


class Loop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector()

    def _process_events(self, found):
        pass

    def _write_to_self(self):
        pass


class Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


events._event_loop_policy = Policy()
events._set_running_loop(None)
asyncio.run = asyncio.runners.run


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    host.wait(seconds)


time.sleep = sleep
time.process_time = host.processor_seconds
random.seed()


def run(code):
    """Runs a program as __main__; returns class and message of the error that ended it, or None."""
    name = "example.py"
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    sys.argv = [name]
    ended = None
    try:
        exec(compile(code, name, "exec"), main.__dict__)
    except SystemExit as stop:
        if stop.code not in (None, 0):
            ended = f"SystemExit: {stop.code}"
    except BaseException as error:
        ended = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        traceback.print_exception(error)
    atexit._run_exitfuncs()
    main.__dict__.clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    return ended
`;
