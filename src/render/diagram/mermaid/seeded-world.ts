/**
 * Nothing a diagram shows may depend on when, where or how often it is drawn: randomness is seeded, and the clock
 * stands still in Greenwich.
 */

const NOON = Date.UTC(2000, 0, 1, 12);

/** Runs `draw` with a seeded Math.random, a Date that is always the same, and UTC; puts all back afterwards. */
export const inSeededWorld = async <Result>(draw: () => Promise<Result>): Promise<Result> => {
  const { random } = Math;
  const { Date: clock } = globalThis;
  const { TZ } = process.env;
  Math.random = createRandom(0x9e3779b9);
  globalThis.Date = stopClock(clock);
  process.env['TZ'] = 'UTC';
  try {
    return await draw();
  } finally {
    Math.random = random;
    globalThis.Date = clock;
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
};

const stopClock = (clock: DateConstructor): DateConstructor =>
  new Proxy(clock, {
    construct: (target, args: readonly unknown[], self) =>
      Reflect.construct(target, args.length > 0 ? args : [NOON], self) as object,
    get: (target, name, self) => (name === 'now' ? () => NOON : (Reflect.get(target, name, self) as unknown)),
  });

/** mulberry32: small, fast, the same everywhere. */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
