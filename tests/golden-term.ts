/** The rich term of the golden files: every field filled, every kind of link, nothing borrowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagWordsOf } from '../src/emit/tag-words.ts';
import { termToMdx } from '../src/emit/term/term-mdx.ts';
import type { DiagramTexts, Glossary, Term } from '../src/model/glossary.ts';
import { createHighlighter } from '../src/render/code.ts';
import { createContext, createTermRenderer } from '../src/render/context.ts';
import { glossaryOf, guideFile, termOf } from './content.ts';

const folder = join(import.meta.dirname, 'golden/cache_stampede');

/** Path of one of its golden files. */
export const golden = (name: string): string => join(folder, name);

/** The term's file as its author wrote it. */
const goldenText = readFileSync(golden('term.json'), 'utf8');

type Fields = Readonly<Record<string, unknown>>;

/** A glossary in which the term has neighbours, a guide and a missing relation; `more` are fields beyond its own. */
const goldenGlossary = (more: Fields): Glossary =>
  glossaryOf({
    site: {
      description: 'Words about storing.',
      author: { name: 'Ada Keeper', url: 'https://example.org/ada' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      usage: { verbatim_allowed: ['short'], paraphrase_required: ['long'], when_unsure: 'Link to the page.' },
      categories: { storage: { name: 'Storage', code_labels: { bad: 'Stampedes', good: 'Queues up' } } },
    },
    terms: {
      cache: { related: ['cache_stampede'] },
      time_to_live: { term: 'Time to live' },
      cache_stampede: { ...(JSON.parse(goldenText) as Fields), ...more },
    },
    guides: [guideFile('caching.mdx', '## Why\n\nSee [[cache_stampede]].')],
  });

/** What its diagram says. */
const words = 'Expired → Locked?\nLocked? → Rebuild: no\nLocked? → Wait: yes';

export const goldenTerm = (
  more: Fields = {},
): {
  readonly glossary: Glossary;
  readonly term: Term;
  readonly texts: DiagramTexts;
} => {
  const glossary = goldenGlossary(more);
  const term = termOf(glossary, 'cache_stampede');
  return { glossary, term, texts: new Map([[term.source.diagram?.source ?? '', words]]) };
};

/** The body of its page. Its diagram has golden files of its own; here a point stands for it. */
export const renderGoldenTerm = async (more: Fields = {}): Promise<string> => {
  const { glossary, term } = goldenTerm(more);
  const highlighter = await createHighlighter();
  await highlighter.load(['python']);
  const size = { width: 1, height: 1 };
  const drawn = { svg: '<svg viewBox="0 0 1 1"></svg>', text: words, type: 'flowchart', ...size, notices: [] };
  const diagrams = new Map([[term.source.diagram?.source ?? '', drawn]]);
  const context = createContext({ highlighter, diagrams, base: '/' });
  return createTermRenderer(context, tagWordsOf(glossary.site))(termToMdx(glossary, term)).html;
};

/** What the golden term does not have. */
export const fullTerm = {
  code_language: 'python',
  code_labels: { bad: 'Stampedes', good: 'Queues' },
  when_to_use: ['Entries are dear & <few>.', 'Two\n\n- a\n- b'],
  confused_with: [{ slug: 'cache', difference: 'A [[cache]] stores; a *stampede* empties.' }],
  status: 'deprecated',
  replaced_by: 'cache',
  renamed_from: ['dogpile'],
  auto_link: { from: false },
  agent: {
    confidence: 'medium',
    false_positives: 'low',
    fix_effort: 'high',
    fix_mode: 'suggested',
    context: 'function',
    tests: 'add',
  },
  citation: {
    canonical_url: 'https://elsewhere.example/stampede',
    source: 'Elsewhere & Co',
    author: 'Bo <Keeper>',
    licence: 'CC0',
    usage: {
      verbatim_allowed: ['short'],
      paraphrase_required: ['long', 'code_examples'],
      multi_source_answers: 'Name the first.',
      when_unsure: 'Link.',
      attribution_examples: {
        inline_mention: 'As <Bo> says',
        markdown_link: '[a](https://elsewhere.example)',
        footer_credit: 'Source: Elsewhere',
      },
    },
  },
};

const hostile = '</script><b>&amp; "x" \'y\' ]]> {1+1} <!-- \u2028 --> `a<b` ** __ 🧵 &#60; \\ | [[nowhere|<i>]]';
/** Text that would be markup if it were not escaped, in every place that holds text. */
export const hostileTerm = {
  ...fullTerm,
  term: hostile,
  short: hostile,
  long: `${hostile}\n\n## ${hostile}\n\n\`\`\`\n${hostile}\n\`\`\``,
  aliases: [hostile],
  tags: [hostile],
  quick_fix: hostile,
  severity_reason: hostile,
  bad_code: `${hostile}\n\n\t${hostile} \n`,
  good_code: hostile,
  avoid_when: [hostile, `${hostile}\n- x`],
  detection: { auto_detectable: 'yes', hints: [hostile], tools: [{ name: hostile, rules: [hostile] }] },
  taxonomy: { owasp: [hostile] },
  code_notes: { bad: [{ line: 1, text: hostile }] },
  diagram: undefined,
};
