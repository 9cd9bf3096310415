/** A plan in words: each task with its time, what it waits for and how it stands. */
import { asFields, ask, askList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { inSections } from './outline-time.ts';
import { createShowTime } from './plan-time.ts';
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
  const times = tasks.flatMap(({ startTime, endTime }) => [startTime, endTime]);
  const show = createShowTime(asText(ask(model, 'getDateFormat')), times);
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
