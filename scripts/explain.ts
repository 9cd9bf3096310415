/**
 * npm run check -- --explain: the catalogue of rules, or what one of them means.
 */
import { rulesToJson } from '../src/emit/issues/rule-json.ts';
import { ruleListToText, ruleToText } from '../src/emit/issues/rule-text.ts';
import { nearest } from '../src/schema/nearest.ts';
import { isRuleId, ruleIds, type RuleId } from '../src/schema/rules.ts';
import { exitCodes, misuse } from './command.ts';
import { paletteFor, widthOf } from './report.ts';

const known = (name: string): RuleId => {
  if (isRuleId(name)) return name;
  const guess = nearest(name, ruleIds);
  const hint = guess === undefined ? '' : ` Did you mean "${guess}"?`;
  return misuse(`There is no rule "${name}".${hint} All of them: npm run check -- --explain`);
};

/** Prints the rules of these names, or the list of all. Ends with exit code 2 for a name that no rule has. */
export const explain = (names: readonly string[], isJson: boolean): number => {
  const ids = names.map(known);
  const palette = paletteFor(process.stdout);
  const width = widthOf(process.stdout);
  const inWords = (): string =>
    ids.length === 0
      ? ruleListToText({ palette, width })
      : ids.map((id) => ruleToText(id, { palette, width })).join('\n\n');
  process.stdout.write(`${isJson ? rulesToJson(ids.length === 0 ? ruleIds : ids) : inWords()}\n`);
  return exitCodes.done;
};
