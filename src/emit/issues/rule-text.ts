/**
 * Rules of the catalogue, set for a terminal.
 */
import stringWidth from 'string-width';
import { ruleKinds, type Rule, type RuleExample, type RuleKind, type Severity } from '../../schema/rule.ts';
import { ruleIds, rules, type RuleId } from '../../schema/rules.ts';
import { plain, type Palette } from './palette.ts';
import { wrapText } from './wrap-text.ts';

export interface RuleTextOptions {
  readonly palette?: Palette;
  /** Columns of the terminal; 80 where nobody says. */
  readonly width?: number | undefined;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const measure = 88;

const columnsOf = (width: number | undefined): number => Math.max(40, Math.min(measure, width ?? 80));

/** Stands for a space inside of code, which is not broken. */
const held = '\u00a0';

/** Prose with code in backticks, wrapped; code is painted, or keeps its backticks where there are no colours. */
const proseLines = (text: string, columns: number, { cyan }: Palette): readonly string[] => {
  const paint = (code: string): string => (cyan(code) === code ? `\`${code}\`` : cyan(code));
  const addressed = text.replaceAll(/\[([^\]]+)\]\((\/[^)]+)\)/g, '$1 ($2)');
  const whole = addressed.replaceAll(/`[^`]+`/g, (code) => code.replaceAll(' ', held));
  return wrapText(whole, columns).map((line) =>
    line.replaceAll(/`([^`]+)`/g, (_, code: string) => paint(code)).replaceAll(held, ' '),
  );
};

const indent = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));

const severityWords = (severities: readonly Severity[], { red, yellow, cyan }: Palette): string => {
  const paint = { error: red, warning: yellow, notice: cyan };
  return severities.map((severity) => paint[severity](severity)).join(', ');
};

const exampleLines = (example: RuleExample, { bold, dim, green, red }: Palette): readonly string[] => {
  const { file, renamed = file, bad, good, beside = {} } = example;
  const shown = (lead: string, path: string, code: string): readonly string[] => [
    `${lead} ${dim(path)}`,
    ...indent(code.split('\n'), 2),
    '',
  ];
  return [
    ...Object.entries(beside).flatMap(([path, code]) => shown(bold('Beside'), path, code)),
    ...shown(`${red('Fault')} `, file, bad),
    ...shown(green('Mended'), renamed, good),
  ];
};

/** What a rule means, an example and how to mend it. */
export const ruleToText = (id: RuleId, { palette = plain, width }: RuleTextOptions): string => {
  const rule: Rule = rules[id];
  const columns = columnsOf(width) - 2;
  const paragraphs = [rule.meaning, rule.fix, ...(rule.more === undefined ? [] : [rule.more])];
  const [meaning = [], fix = [], more] = paragraphs.map((text) => proseLines(text, columns, palette));
  return [
    `${palette.bold(id)}  ${severityWords(rule.severities, palette)}`,
    ...wrapText(`${rule.title}.`, columns),
    '',
    ...indent([...meaning, ''], 2),
    ...indent(exampleLines(rule.example, palette), 2),
    ...indent(fix, 2),
    ...(more ? ['', ...indent(more, 2)] : []),
  ].join('\n');
};

const kindLines = (kind: RuleKind, columns: number, { bold, cyan }: Palette): readonly string[] => {
  const widest = Math.max(...ruleIds.map((id) => stringWidth(id)));
  const rows = ruleIds
    .filter((id) => rules[id].kind === kind)
    .flatMap((id) => {
      const lines = wrapText(rules[id].title, Math.max(20, columns - widest - 4));
      return lines.map((line, index) => `  ${index === 0 ? cyan(id.padEnd(widest)) : ' '.repeat(widest)}  ${line}`);
    });
  return [bold(ruleKinds[kind]), ...rows, ''];
};

/** All rules by kind, each with its title. */
export const ruleListToText = ({ palette = plain, width }: RuleTextOptions): string => {
  const kinds = Object.keys(ruleKinds) as RuleKind[];
  const columns = Math.max(40, Math.min(120, width ?? 100));
  return [
    ...kinds.flatMap((kind) => kindLines(kind, columns, palette)),
    palette.dim('What one of them means and how to mend it: npm run check -- --explain RULE'),
  ].join('\n');
};
