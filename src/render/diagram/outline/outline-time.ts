/** Time in words: what happened when, and how it felt. */
import { askList, asText, asTexts, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { commas, inARow, pair, say, sayEach, type Statement } from './statement.ts';

/** Statements beneath the name of their section, in order; those without one stand alone. */
export const inSections = (tasks: readonly Fields[], describe: (task: Fields) => Statement): readonly Statement[] => {
  const sections: { readonly text: string; readonly inner: Statement[] }[] = [];
  for (const task of tasks) {
    const text = plainLabel(task['section']);
    if (sections.at(-1)?.text !== text) sections.push({ text, inner: [] });
    sections.at(-1)?.inner.push(describe(task));
  }
  return sections;
};

/** A period with one event takes a line, one with more holds them. */
export const outlineTimeline = (model: unknown): readonly Statement[] =>
  inSections(askList(model, 'getTasks'), (task) => {
    const events = asTexts(task['events']).map(plainLabel);
    const period = plainLabel(task['task']);
    return events.length < 2 ? say(pair(period, events.join(''))) : say(period, sayEach(events));
  });

export const outlineJourney = (model: unknown): readonly Statement[] =>
  inSections(askList(model, 'getTasks'), (task) => {
    const people = inARow(asTexts(task['people']).map(plainLabel));
    return say(pair(plainLabel(task['task']), commas(`${asText(task['score'])} of 5`, people)));
  });
