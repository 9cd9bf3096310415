/**
 * SKILL.md: how an agent queries this glossary, and the index in which agents look for it
 * (https://github.com/cloudflare/agent-skills-discovery-rfc, version 0.2.0).
 */
import type { Glossary } from '../../model/glossary.ts';
import type { SkillIndex } from '../../schema/published/skill-index.ts';
import { exampleShard, exampleTerm } from '../api/example-term.ts';
import { searchSteps } from '../api/search-steps.ts';
import { toCitationLines } from './citation-lines.ts';
import { changesPath, llmsPath, openApiPath, searchShardPath, skillPath, termLinesPath } from '../paths.ts';
import { linkWords } from './link-words.ts';
import { rightsLines } from './rights-lines.ts';
import { skillName } from './skill-name.ts';

/** Categories that the skill names; the others are in facets.json. */
const mostCategories = 30;

const descriptionOf = ({ site, terms }: Glossary): string => {
  const about = linkWords(site.description || site.tagline, 500);
  const what = `Look up terms in ${linkWords(site.title)}${about ? `: ${about.replace(/[.\s]+$/, '')}` : ''}.`;
  return `${what} Use it to define or explain one of its ${terms.length} terms, to tell two apart, or to cite them.`;
};

/** The look-up as a program. */
const lookUp = (at: (path: string) => string): string =>
  [
    '```text',
    'find(name):',
    '  key = normalise(name)                      # step 1',
    `  file = GET ${at(searchShardPath('{name}'))} with name(first code point of key)  # step 2`,
    '  if 404: return nothing',
    '  longer = longest p in file.split (may be absent) such that key begins with p',
    '  if longer: file = GET the same address with name(longer)',
    '  return entries of file whose "key" equals key',
    '```',
  ].join('\n');

const findTerm = (glossary: Glossary, at: (path: string) => string): string => {
  const term = exampleTerm(glossary);
  const example = term
    ? `Example: "${linkWords(term.source.term)}" is in <${at(exampleShard(glossary))}>, its record is <${at(`glossary/${term.slug}.json`)}>.`
    : '';
  const steps = searchSteps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return ['## Find a term by name', lookUp(at), steps, example].filter(Boolean).join('\n\n');
};

const readTerms = (at: (path: string) => string): string =>
  [
    '## Read terms',
    [
      `- One term: \`${at('glossary/{slug}')}.json\` (exact record, schema at <${at('schema/1/term.schema.json')}>), \`.md\` (the same to read), without ending the page for people. A key that is missing, and a text or list that is empty, mean that nothing is known.`,
      `- All terms: <${at('glossary/index.json')}> (a row each, with \`content_hash\`), <${at(termLinesPath)}> (a record a line).`,
      `- To stay up to date: keep \`content_hash\` of each term, read the index again, fetch only records whose hash is another. What changed when: <${at(changesPath)}>.`,
      `- By category, tag, severity and so on: <${at('facets.json')}>. What to read before and after a term: <${at('path.json')}>.`,
      `- To read along: <${at(llmsPath)}>. Every address: <${at(openApiPath)}>.`,
    ].join('\n'),
  ].join('\n\n');

/** The text of SKILL.md. */
export const skillText = (glossary: Glossary): string => {
  const { site, categories, terms, guides } = glossary;
  const at = (path: string): string => `${site.url}/${path}`;
  const named = categories
    .slice(0, mostCategories)
    .map(({ category, terms: own }) => `${linkWords(category.name)} (${own.length})`);
  const others = categories.length - named.length;
  const list = [...named, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const blocks = [
    // A string of JSON is one of YAML.
    `---\nname: ${skillName(site)}\ndescription: ${JSON.stringify(descriptionOf(glossary))}\n---`,
    `# ${linkWords(site.title)}`,
    `${linkWords(site.description || site.tagline, 1_000)}\n\n${terms.length} terms, ${guides.length} guides.${list ? ` Categories: ${list}.` : ''} Everything is a file: plain GET requests, no key, no server.`.trim(),
    findTerm(glossary, at),
    readTerms(at),
    `## Rights and citing\n\n${[...rightsLines(site), ...toCitationLines(glossary)].map((line) => `- ${line}`).join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

/** `.well-known/agent-skills/index.json`, with the digest of the skill's bytes. */
export const skillIndex = (glossary: Glossary, sha256: (text: string) => string): SkillIndex => {
  const name = skillName(glossary.site);
  return {
    $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
    skills: [
      {
        name,
        type: 'skill-md',
        description: descriptionOf(glossary),
        url: `${glossary.site.url}/${skillPath(name)}`,
        digest: `sha256:${sha256(skillText(glossary))}`,
      },
    ],
  };
};
