/**
 * Rules of the catalogue for programs.
 */
import { rules, type RuleId } from '../../schema/rules.ts';

/** The rules of these ids as JSON. */
export const rulesToJson = (ids: readonly RuleId[]): string =>
  JSON.stringify({ version: 1, rules: ids.map((id) => ({ id, ...rules[id] })) }, null, 2);
