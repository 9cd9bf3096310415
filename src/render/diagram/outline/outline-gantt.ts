// A plan in words: each task with its time, what it waits for and how it stands.
import { asFields, ask, askList, asText, asTexts, type Fields } from '../model-access.ts';
import { plainLabel } from '../plain-label.ts';
import { inSections } from './outline-time.ts';
import { commas, inARow, pair, say, type Statement } from './statement.ts';

const STATES: Readonly<Record<string, string>> = {
  done: 'done',
  active: 'active',
  crit: 'critical',
  milestone: 'milestone',
  vert: 'marker',
};

export const outlineGantt = (model: unknown): readonly Statement[] => {
  const tasks = askList(model, 'getTasks');
  const names = new Map(tasks.map((task) => [asText(task['id']), plainLabel(task['task'])]));
  const show = timeFormat(asText(ask(model, 'getDateFormat')), tasks);
  const free = inARow(asTexts(ask(model, 'getExcludes')).map(plainLabel));
  return [
    ...inSections(tasks, (task) => {
      const states = Object.keys(STATES).flatMap((key) => (task[key] === true ? [STATES[key] ?? ''] : []));
      return say(pair(plainLabel(task['task']), commas(spanOf(task, show), ...waitsFor(task, names), ...states)));
    }),
    ...(free === '' ? [] : [say(`Not counted: ${free}`)]),
  ];
};

/** The end is the moment a task is over, as Mermaid draws it. */
const spanOf = (task: Fields, show: (time: unknown) => string): string => {
  const [start, end] = [show(task['startTime']), show(task['endTime'])];
  return start === end || task['milestone'] === true || task['vert'] === true ? start : `${start} until ${end}`;
};

/** The tasks that a task starts after, or goes on until. */
const waitsFor = (task: Fields, names: ReadonlyMap<string, string>): readonly string[] => {
  const { startTime, endTime } = asFields(task['raw']);
  const start = asFields(startTime);
  const named = (words: string, pattern: RegExp): string =>
    inARow((pattern.exec(words)?.[1] ?? '').split(/\s+/).flatMap((id) => names.get(id) ?? []));
  const after =
    start['type'] === 'prevTaskEnd'
      ? (names.get(asText(start['id'])) ?? '')
      : named(asText(start['startData']), /^after\s+(.+)/);
  const until = named(asText(asFields(endTime)['data']), /^until\s+(.+)/);
  return [after === '' ? '' : `after ${after}`, until === '' ? '' : `until ${until} starts`];
};

const two = (part: number, digits = 2): string => String(part).padStart(digits, '0');

/** Writes times as finely as the plan needs: days, minutes, seconds or milliseconds. */
const timeFormat = (dateFormat: string, tasks: readonly Fields[]): ((time: unknown) => string) => {
  const times = tasks.flatMap(({ startTime, endTime }) => [startTime, endTime]).filter(isTime);
  const hasDay = /[YDXx]/.test(dateFormat);
  const hasHour = times.some(
    (time) => time.getHours() > 0 || time.getMinutes() > 0 || time.getSeconds() > 0 || time.getMilliseconds() > 0,
  );
  const hasSecond = times.some((time) => time.getSeconds() > 0 || time.getMilliseconds() > 0);
  const hasFraction = times.some((time) => time.getMilliseconds() > 0);
  return (time) => {
    if (!isTime(time)) return '';
    const day = [two(time.getFullYear(), 4), two(time.getMonth() + 1), two(time.getDate())].join('-');
    const second = hasSecond
      ? `:${two(time.getSeconds())}${hasFraction ? `.${two(time.getMilliseconds(), 3)}` : ''}`
      : '';
    const hour = hasHour || !hasDay ? `${two(time.getHours())}:${two(time.getMinutes())}${second}` : '';
    return [hasDay ? day : '', hour].filter((part) => part !== '').join(' ');
  };
};

const isTime = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());
