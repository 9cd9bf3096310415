/**
 * What a program should know before it reads: where the twins are, how to find a term, what may be done with it.
 * Addresses stand as code: an index links to Markdown only.
 */
import type { Glossary } from '../../model/glossary.ts';
import { exampleShard, exampleTerm } from '../api/example-term.ts';
import { guidePath, llmsFullPath, searchShardPath, skillPath, termLinesPath, termPath, toAddress } from '../paths.ts';
import { hasWholeRecords } from './llms-full.ts';
import { skillName } from './skill-name.ts';
import { rightsLines } from './rights-lines.ts';

/** Notes for programs, a line an entry. */
export const agentNotes = (glossary: Glossary): readonly string[] => {
  const { site, guides, terms } = glossary;
  const term = exampleTerm(glossary);
  const guide = guides[0];
  const page = term
    ? toAddress(site, termPath(site, term.slug))
    : guide && toAddress(site, guidePath(site, guide.slug));
  const at = (path: string): string => `\`${site.url}/${path}\``;
  return [
    ...(page
      ? [`Every page of a term or guide has twins: Markdown at \`${page}.md\`, exact JSON at \`${page}.json\`.`]
      : []),
    ...(terms.length > 0
      ? [
          `To find a term by any of its names in one or two requests, GET the file of its first letter, like ${at(exampleShard(glossary))}; ${at(searchShardPath('index'))} says how exactly, and so does ${at(skillPath(skillName(site)))}.`,
          `All terms: ${at('glossary/index.json')} with a \`content_hash\` of each, ${at(termLinesPath)} one a line. What changed: ${at('changes.json')}. What to read first: ${at('path.json')}.`,
        ]
      : []),
    ...(hasWholeRecords(glossary)
      ? [`All texts: ${at(llmsFullPath)}, which leads to several files where they are too long for one.`]
      : []),
    `Every address and format: ${at('openapi.json')}.`,
    ...rightsLines(site),
  ];
};
