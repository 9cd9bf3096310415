/** A grammar in words: each rule on a line, in one notation whatever the author wrote. */
import { askList, asFields, asList, asText, type Fields } from './model-access.ts';
import { plainLabel } from './plain-label.ts';
import { say, type Statement } from './statement.ts';

export const outlineRailroad = (model: unknown): readonly Statement[] =>
  askList(model, 'getRules').map((rule) =>
    say(`${plainLabel(rule['name'])} = ${describe(asFields(rule['definition']))}`, commentOf(rule)),
  );

const commentOf = ({ comment }: Fields): readonly Statement[] =>
  plainLabel(comment) === '' ? [] : [say(plainLabel(comment))];

/** A part of a rule; inside a sequence or beneath a count, a choice stands in brackets. */
const describe = (part: Fields, isInside = false): string => {
  const inner = () => describe(asFields(part['element']), true);
  switch (part['type']) {
    case 'terminal':
      return `"${plainLabel(part['value'])}"`;
    case 'nonterminal':
      return plainLabel(part['name']);
    case 'special':
      return plainLabel(part['text']);
    case 'sequence':
      return joined(asList(part['elements']), ', ', isInside);
    case 'choice':
      return joined(asList(part['alternatives']), ' or ', isInside);
    case 'optional':
      return `optional ${inner()}`;
    case 'repetition':
      return `${timesOf(part)} ${inner()}${separatorOf(part)}`;
    default:
      return '';
  }
};

const joined = (parts: readonly Fields[], separator: string, isInside: boolean): string => {
  const words = parts.map((part) => describe(part, true)).join(separator);
  return isInside && parts.length > 1 ? `(${words})` : words;
};

const timesOf = ({ min, max }: Fields): string => {
  const [least, most] = [asText(min) || '0', asText(max)];
  if (least === most) return `${least} times`;
  if (most !== '' && most !== 'Infinity') return `${least} to ${most} times`;
  return `${{ 0: 'zero', 1: 'one' }[least] ?? least} or more`;
};

const separatorOf = ({ separator }: Fields): string =>
  separator === undefined || separator === null ? '' : ` separated by ${describe(asFields(separator), true)}`;
