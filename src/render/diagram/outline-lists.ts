// Charts that list things in words: slices of a pie, tasks of a plan, events in time.
import { ask, asList, asText } from './model-access.ts';
import { plainLabel } from './plain-label.ts';

export const outlinePie = (model: unknown): readonly string[] | undefined => {
  const sections = ask(model, 'getSections');
  if (!(sections instanceof Map)) return undefined;
  const slices = [...sections].map(([name, value]) => [plainLabel(name), Number(value)] as const);
  const sum = slices.reduce((total, [, value]) => total + value, 0);
  return slices.map(([name, value]) => `${name}: ${value} (${Math.round((100 * value) / sum)} %)`);
};

export const outlineGantt = (model: unknown): readonly string[] | undefined => {
  const day = (value: unknown) => (value instanceof Date && !Number.isNaN(value.getTime()) ? localDay(value) : '?');
  const tasks = asList(ask(model, 'getTasks'));
  return tasks.map((task) => {
    const section = plainLabel(task['section']);
    const marks = ['done', 'active', 'crit', 'milestone'].filter((mark) => task[mark] === true);
    const when =
      task['milestone'] === true ? day(task['startTime']) : `${day(task['startTime'])} to ${day(task['endTime'])}`;
    return `${section === '' ? '' : `${section}: `}${plainLabel(task['task'])}, ${[when, ...marks].join(', ')}`;
  });
};

const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export const outlineTimeline = (model: unknown): readonly string[] | undefined =>
  asList(ask(model, 'getTasks')).map((task) => {
    const events = Array.isArray(task['events']) ? task['events'].map(plainLabel) : [];
    const section = plainLabel(task['section']);
    return `${section === '' ? '' : `${section}, `}${plainLabel(asText(task['task']))}: ${events.join('; ')}`;
  });
