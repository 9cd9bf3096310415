/**
 * Prose of an author as a part of a larger Markdown document: its emphasis, code, links and lists stay as written, but it
 * has no headings and no HTML, and what it opens it closes, so that what stands below it is not changed. Where code and text
 * cannot be told apart for sure, all of it is shown as it is written.
 */
import { mentionPattern } from '../schema/mentions.ts';
import { literal } from './markdown-text.ts';

/** What can hold a heading or a fence: indentation, signs of quotations and of items. */
const margin = String.raw`^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)`;

/** Prose without these changes nothing around it. */
const risky = new RegExp(String.raw`<[a-z/!?]|\`\`\`|~~~|${margin}(?:#{1,6}(?![^\s])|[=-]+[ \t]*$)`, 'im');
const fenceStart = new RegExp(`${margin}(\`{3,}(?=[^\`]*$)|~{3,})`);
const headingStart = new RegExp(String.raw`${margin}(?=#{1,6}(?:\s|$))`, 'gm');
/** A line that makes a heading of the line above it. */
const underline = /^([ \t>]*)(?=(?:=+|-+)[ \t]*$)/;

const isEmpty = (line: string): boolean => /^[ \t]*$/.test(line);

/** A text that is part code, part not; undefined where that cannot be told. */
type Rewritten = string | undefined;

const escapeTags = (text: string): string =>
  text.replaceAll(/\\\\|<(?:https?:|mailto:)[^\s<>]*>|\\?<(?=[a-z/!?])/gi, (found) =>
    found.endsWith('<') ? '&lt;' : found,
  );

/** Code that spans lines, in a paragraph of plain lines. */
const isSureSpan = (group: string, span: string): boolean =>
  !span.includes('\n') || (!/^(?:[ \t]|[-|: \t]+$)/m.test(group) && !/\n(?![\p{L}\p{N}"'(`])/u.test(span));

/** Ticks that may belong to an address that is a link by itself. */
const ticksInAddress = /(?:www\.|:\/\/)[^\s`]*`/i;

/** A group of lines without empty ones, without fences. */
const rewriteGroup = (group: string): Rewritten => {
  if (ticksInAddress.test(group)) return undefined;
  let done = '';
  let end = 0;
  for (const { 0: ticks, index } of group.matchAll(/`+/g)) {
    if (index < end) continue;
    if (group[index - 1] === '\\') return undefined;
    const close = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'g');
    close.lastIndex = index + ticks.length;
    const found = close.exec(group);
    if (!found) continue;
    const span = group.slice(index, close.lastIndex);
    if (!isSureSpan(group, span)) return undefined;
    done += escapeTags(group.slice(end, index)) + span;
    end = close.lastIndex;
  }
  const lines = (done + escapeTags(group.slice(end))).replaceAll(headingStart, '$1\\').split('\n');
  return lines.map((line, index) => (index > 0 ? line.replace(underline, '$1\\') : line)).join('\n');
};

/** Number of the line that closes the fence on line `start`; undefined when it is not closed where it opened. */
const closeOf = (lines: readonly string[], start: number, before: string, ticks: string): number | undefined => {
  const inside = before.replaceAll(/[^\s>]/g, ' ');
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isEmpty(line) && !before.includes('>')) continue;
    if (!line.startsWith(inside)) return undefined;
    const rest = line.slice(inside.length).trim();
    if (rest.startsWith(ticks) && rest.replaceAll(ticks.charAt(0), '') === '') return index;
  }
  return undefined;
};

const rewrite = (prose: string): Rewritten => {
  const lines = prose.split('\n');
  const done: string[] = [];
  let group: string[] = [];
  const endGroup = (): boolean => {
    const text = group.length === 0 ? '' : rewriteGroup(group.join('\n'));
    if (text !== undefined && group.length > 0) done.push(text);
    group = [];
    return text !== undefined;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, before = '', ticks] = fenceStart.exec(line) ?? [];
    if (ticks === undefined && !isEmpty(line)) group.push(line);
    else if (!endGroup()) return undefined;
    else if (ticks === undefined) done.push(line);
    else {
      const close = closeOf(lines, index, before, ticks);
      if (close === undefined) return undefined;
      done.push(...lines.slice(index, close + 1));
      index = close;
    }
  }
  return endGroup() ? done.join('\n') : undefined;
};

/** Every sign as it is, but for `[[slug]]`. */
const asWritten = (text: string): string => {
  const prose = text.trimStart();
  let done = '';
  let end = 0;
  for (const { 0: mention, index } of prose.matchAll(mentionPattern)) {
    done += literal(prose.slice(end, index)) + escapeTags(mention);
    end = index + mention.length;
  }
  return done + literal(prose.slice(end));
};

/** Prose that stays what it is inside a document. */
export const containedProse = (prose: string): string => {
  if (!risky.test(prose)) return prose;
  const lines = prose.replaceAll('\r', '\n').replace(/^(?:[ \t]*\n)+/, '');
  return rewrite(lines) ?? asWritten(lines);
};
