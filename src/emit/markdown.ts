/**
 * What the Markdown twins are made of: fences, links, headings, lists.
 */
import type { Reference } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { mentionPattern } from '../schema/mentions.ts';
import { fill, wordsOf } from '../strings.ts';
import { containedProse } from './contained-prose.ts';
import { destination, inlineText } from './markdown-text.ts';
import { outlineToList } from './outline-list.ts';
import { llmsPath, referencePath, toAddress } from './paths.ts';

/** The language of a fence; none where it is no word. */
export const fenceInfo = (language: string): string => (/^[\w+#./-]*$/.test(language) ? language : '');

/** A fence longer than any run of backticks inside, so that code stays exact. */
export const fence = (code: string, info: string): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${fenceInfo(info)}\n${code}\n${ticks}`;
};

/** A link to the Markdown twin of what is referred to; only the words, which are Markdown, when there is none. */
export const link = (site: Site, reference: Reference, words = inlineText(reference.title)): string => {
  const path = referencePath(site, reference);
  if (path === undefined) return words;
  return `[${words}](${reference.kind === 'web' ? destination(path) : `${toAddress(site, path)}.md`})`;
};

/** Fenced blocks to their end, and inline code; group 1 is a fence, group 2 the ticks of inline code. */
const code =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})(?:[^\n`]|`(?!`))*(?:\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))|$)|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\2(?!`)/gm;

/** Changes a text outside its code. */
export const outsideCode = (text: string, change: (part: string) => string): string => {
  let done = '';
  let end = 0;
  for (const found of text.matchAll(code)) {
    done += change(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return done + change(text.slice(end));
};

/** Where a link stands that leads to a page of the site: behind its words, or in a definition. */
const innerLink = /(\]\(<?|^ {0,3}\[[^\]\n]+\]:[ \t]+)(\/(?!\/)[^\s)>]*)/gm;
const pageWithTwin = /^\/((?:glossary|guides)\/[a-z0-9_-]+)(?:\.html|\.md)?(#.*)?$/;

/** Links to pages of the site as addresses: of the Markdown twin, where the page has one. */
const addressLinks = (site: Site, text: string): string =>
  text.replaceAll(innerLink, (_, before: string, path: string) => {
    const [, page, anchor = ''] = pageWithTwin.exec(path) ?? [];
    const isTwin = page !== undefined && !page.endsWith('/index');
    return `${before}${site.url}${isTwin ? `/${page}.md${anchor}` : path}`;
  });

/** A `[[slug]]` as a Markdown link, `[[|words]]` as its words. Tables have `\|` for `|`. */
const mentionLinks = (site: Site, text: string, mentions: ReadonlyMap<string, Reference>): string =>
  text.replaceAll(mentionPattern, (whole, slug: string, words?: string) => {
    if (slug === '') return words ?? whole;
    const target = mentions.get(slug.replace(/\\$/, '').trim());
    return target ? link(site, target, words?.trim()) : whole;
  });

/** Replaces `[[slug]]` and links within the site by links to Markdown twins, outside code. */
export const resolveMentions = (site: Site, text: string, mentions: ReadonlyMap<string, Reference>): string =>
  text.includes('[') ? outsideCode(text, (part) => mentionLinks(site, addressLinks(site, part), mentions)) : text;

/** An author's prose as part of a document: contained, with its links resolved. */
export const prose = (site: Site, text: string, mentions: ReadonlyMap<string, Reference>): string =>
  resolveMentions(site, containedProse(text), mentions);

/** A section; nothing when its body is empty. */
export const heading = (title: string, body: string): string => (body.trim() === '' ? '' : `## ${title}\n\n${body}`);

export const list = (items: readonly string[] = []): string =>
  items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');

/** The first line of a twin: where the index of the site is, and where the same page is data. */
export const pointer = (site: Site, json: string): string =>
  `> ${fill(wordsOf(site).strings['markdown.pointer'], { url: `${site.url}/${llmsPath}`, json })}`;

/** The blocks that say something, an empty line apart. */
export const toDocument = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`;

/** What a diagram says in words, under a line that leads to it; nothing when it says nothing. */
export const diagramWords = (site: Site, text = ''): readonly string[] =>
  text === '' ? [] : [`${wordsOf(site).strings['diagram.text']}:`, outlineToList(text)];
