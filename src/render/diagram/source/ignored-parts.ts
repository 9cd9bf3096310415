/**
 * What a source asks for and does not get: links, and settings that are the site's. Its author is told, not left to
 * wonder.
 */
import { SECURE } from '../mermaid/mermaid-config.ts';
import type { DiagramNotice } from './notice.ts';
import { placeAt } from './place.ts';

/** Statements that make something clickable, by the first word of the diagrams that know them. */
const LINKS: readonly (readonly [kind: RegExp, statement: RegExp])[] = [
  [/^(?:graph|flowchart|swimlane|agentflow|stateDiagram|gantt)/, /^[ \t]*click[ \t]+\S/m],
  [/^classDiagram/, /^[ \t]*(?:click|link|callback)[ \t]+\S/m],
  [/^sequenceDiagram/, /^[ \t]*links?[ \t]+[^:\n]+:/m],
  [/^C4/, /\$link[ \t]*=/],
];

/** A link within a label, in any kind of diagram. */
const ANCHOR = /<a\s[^>]*\bhref\b/i;

const FRONT_MATTER = /^\s*---[ \t]*\r?\n[\s\S]*?\r?\n[ \t]*---[ \t]*(?:\r?\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g;
const KEY = new RegExp(`(?<=^[ \\t]*|[{,]\\s*)["']?(${SECURE.join('|')})["']?\\s*:`, 'gm');
const APPEARANCE = /^(?:theme|font|altFont|darkMode)/;

/** The first line that is neither empty nor a comment, past front matter and directives. */
const statementsOf = (source: string): string =>
  source
    .replace(FRONT_MATTER, '')
    .replace(DIRECTIVE, '')
    .replace(/^(?:\s*%%[^\n]*\n|\s)+/, '');

const readLinks = (source: string): readonly DiagramNotice[] => {
  const statements = statementsOf(source);
  const pattern = LINKS.find(([kind]) => kind.test(statements))?.[1];
  const found = pattern?.exec(source) ?? ANCHOR.exec(source);
  if (!found) return [];
  const indent = found[0].length - found[0].trimStart().length;
  return [
    {
      message: 'Links in diagrams are left out: a diagram is a picture, and cannot be clicked',
      hint: 'Put the link into the text beside the diagram.',
      ...placeAt(source, found.index + indent),
    },
  ];
};

/** The parts of a source that configure: its front matter and its directives. */
const regionsOf = (source: string): readonly RegExpExecArray[] => {
  const matter = FRONT_MATTER.exec(source);
  return [...(matter ? [matter] : []), ...source.matchAll(DIRECTIVE)];
};

const LOOK = /(?<=(?:^[ \t]*|[{,]\s*)["']?look["']?\s*:\s*["']?)[\w-]+/gm;
const LOOKS: readonly string[] = ['classic', 'neo', 'handDrawn'];

/** A look that Mermaid does not know, and passes over in silence. */
const readLooks = (source: string): readonly DiagramNotice[] =>
  regionsOf(source).flatMap(({ 0: text, index }) =>
    [...text.matchAll(LOOK)].flatMap((match) =>
      LOOKS.includes(match[0])
        ? []
        : {
            message: `There is no look "${match[0]}"; drawn in the usual one`,
            hint: `Write ${LOOKS.join(', ')}, or leave it out.`,
            ...placeAt(source, index + match.index),
          },
    ),
  );

const readSettings = (source: string): readonly DiagramNotice[] => {
  const regions = regionsOf(source);
  const found = new Map<string, number>();
  for (const { 0: text, index } of regions) {
    for (const match of text.matchAll(KEY)) {
      const [whole, key = ''] = match;
      if (!found.has(key)) found.set(key, index + match.index + whole.indexOf(key));
    }
  }
  return [...found].map(([key, offset]) => ({
    message: `"${key}" is left out: ${APPEARANCE.test(key) ? "colours and fonts are the site's own, in light and in dark" : 'a diagram cannot set it'}`,
    hint: 'Remove it from the configuration of the diagram.',
    ...placeAt(source, offset),
  }));
};

/** A notice for every part of a source that has no effect, each once. */
export const readIgnoredParts = (source: string): readonly DiagramNotice[] => [
  ...readSettings(source),
  ...readLooks(source),
  ...readLinks(source),
];
