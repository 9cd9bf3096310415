/**
 * What the Markdown twins are made of: fences, links, headings, lists.
 */
import type { Reference } from '../model/glossary.ts';
import type { Site } from '../model/site.ts';
import { mentionPattern } from '../schema/mentions.ts';
import { wordsOf } from '../strings.ts';
import { outlineToList } from './outline-list.ts';
import { referencePath, toAddress } from './paths.ts';

/** A fence longer than any run of backticks inside, so that code stays exact. */
export const fence = (code: string, info: string): string => {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${info}\n${code}\n${ticks}`;
};

/** A link to the Markdown twin of what is referred to; only the words when there is none. */
export const link = (site: Site, reference: Reference, words = reference.title): string => {
  const path = referencePath(site, reference);
  if (path === undefined) return words;
  return `[${words}](${reference.kind === 'web' ? path : `${toAddress(site, path)}.md`})`;
};

/** Replaces `[[slug]]` by Markdown links, `[[|words]]` by its words, outside inline code and fences. Tables have `\|` for `|`. */
export const resolveMentions = (site: Site, text: string, mentions: ReadonlyMap<string, Reference>): string =>
  mentions.size === 0 && !text.includes('[[|')
    ? text
    : text
        .split(/(^(?:`{3,}|~{3,})[\s\S]*?^(?:`{3,}|~{3,})[ \t]*$|`[^`\n]+`)/m)
        .map((part, index) =>
          index % 2 === 1
            ? part
            : part.replaceAll(mentionPattern, (whole, slug: string, words?: string) => {
                if (slug === '') return words ?? whole;
                const target = mentions.get(slug.replace(/\\$/, '').trim());
                return target ? link(site, target, words?.trim() ?? target.title) : whole;
              }),
        )
        .join('');

/** A section; nothing when its body is empty. */
export const heading = (title: string, body: string): string => (body.trim() === '' ? '' : `## ${title}\n\n${body}`);

export const list = (items: readonly string[] = []): string =>
  items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');

/** Where programs find the same as data. */
export const pointer = (site: Site, json: string): string => {
  const { strings } = wordsOf(site);
  return `> ${strings['markdown.pointer']}: [${strings['nav.glossary']}](${site.url}/glossary/index.json) · [JSON](${json})`;
};

/** The blocks that say something, an empty line apart. */
export const toDocument = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`;

/** What a diagram says in words, under a line that leads to it; nothing when it says nothing. */
export const diagramWords = (site: Site, text = ''): readonly string[] =>
  text === '' ? [] : [`${wordsOf(site).strings['diagram.text']}:`, outlineToList(text)];
