/** Times of a plan, written as finely as the plan needs. */

type ShowTime = (time: unknown) => string;

/** Writes days, hours, or the time since the beginning where the plan only counts; `dateFormat` is the plan's own. */
export const createShowTime = (dateFormat: string, all: readonly unknown[]): ShowTime => {
  const times = all.filter(isTime);
  const isEpoch = /^x$/i.test(dateFormat);
  const isCounted = isEpoch ? times.every((time) => time.getTime() < DAY) : !/[YMDH]/i.test(withoutSmall(dateFormat));
  const show = isCounted ? countTime(times) : clockTime(times, isEpoch || /[YMD]/.test(dateFormat));
  return (time) => (isTime(time) ? show(time) : '');
};

const DAY = 86_400_000;

/** Minutes are written `mm`, months `MM`. */
const withoutSmall = (dateFormat: string): string => dateFormat.replaceAll('m', '');

const isTime = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());

const sinceMidnight = (time: Date): number =>
  ((time.getHours() * 60 + time.getMinutes()) * 60 + time.getSeconds()) * 1000 + time.getMilliseconds();

const countTime = (times: readonly Date[]): ((time: Date) => string) => {
  const inSeconds = times.every((time) => time.getMilliseconds() === 0);
  return (time) => (inSeconds ? `${sinceMidnight(time) / 1000} s` : `${sinceMidnight(time)} ms`);
};

const padded = (part: number, digits = 2): string => String(part).padStart(digits, '0');

const clockTime = (times: readonly Date[], hasDay: boolean): ((time: Date) => string) => {
  const hasHour = !hasDay || times.some((time) => sinceMidnight(time) > 0);
  const hasSecond = times.some((time) => sinceMidnight(time) % 60_000 > 0);
  const hasFraction = times.some((time) => time.getMilliseconds() > 0);
  return (time) => {
    const day = [padded(time.getFullYear(), 4), padded(time.getMonth() + 1), padded(time.getDate())].join('-');
    const fraction = hasFraction ? `.${padded(time.getMilliseconds(), 3)}` : '';
    const second = hasSecond ? `:${padded(time.getSeconds())}${fraction}` : '';
    const hour = `${padded(time.getHours())}:${padded(time.getMinutes())}${second}`;
    return [hasDay ? day : '', hasHour ? hour : ''].filter((part) => part !== '').join(' ');
  };
};
