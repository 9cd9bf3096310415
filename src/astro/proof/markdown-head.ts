/**
 * Proof of the head of a term's Markdown twin: headword, definition, facts.
 */
import { appliesToWords, durationToWords } from '../../emit/words.ts';
import { factsIn, plainWords } from './markdown-scan.ts';
import { proseClaims, targetOf, type MarkdownReading, type SectionProof } from './markdown-reading.ts';
import { withoutGaps } from './prose-words.ts';
import { listIn, textIn, type Claim } from './reading.ts';

/** What each fact of the head says, by the key of the twin. */
const factTexts = ({ twin, site, term, words: { strings, word } }: MarkdownReading) => {
  const reason = textIn(twin, 'severity_reason');
  const estimate = textIn(twin, 'effort_estimate');
  const difficulty = textIn(twin, 'difficulty');
  const category = textIn(twin, 'category');
  return [
    ['category', strings['facts.category'], category === term.category.id ? term.category.name : category],
    ['difficulty', strings['facts.difficulty'], difficulty && word('difficulty', difficulty)],
    ['severity', strings['facts.severity'], word('severity', textIn(twin, 'severity')) + (reason && ` (${reason})`)],
    [
      'effort',
      strings['facts.effort'],
      word('level', textIn(twin, 'effort')) + (estimate && ` (${durationToWords(site, estimate)})`),
    ],
    ['aliases', strings['term.aliases'], listIn(twin, 'aliases').join(', ')],
    ['tags', strings['facts.tags'], listIn(twin, 'tags').join(', ')],
    ['applies_to', strings['facts.appliesTo'], appliesToWords(site, twin).join(', ')],
    ['created', strings['facts.created'], textIn(twin, 'created')],
    ['updated', strings['facts.updated'], textIn(twin, 'updated')],
  ] as const;
};

/** The note that a term is no longer recommended. */
const deprecationClaims = (
  head: string,
  { twin, term, site, words: { strings } }: MarkdownReading,
): readonly Claim[] => {
  const note = head.split('\n').find((line) => line.startsWith(`> ${strings['term.deprecated']}`));
  const isDeprecated = twin['status'] === 'deprecated';
  const slug = textIn(twin, 'replaced_by');
  const status = { field: 'status', page: note && 'deprecated', twin: isDeprecated ? 'deprecated' : '' };
  if (!isDeprecated || slug === '') return [status];
  const target = term.replacedBy?.to === slug ? targetOf({ site }, term.replacedBy) : slug;
  return [status, { field: 'replaced_by', page: note?.includes(target) ? target : note, twin: target }];
};

/** Headword, definition and facts. */
export const head: SectionProof = (body, reading) => {
  const { twin, site, words } = reading;
  const title = textIn(twin, 'term');
  const from = body.indexOf('\n# ');
  const facts = body.lastIndexOf(`\n\n- ${words.strings['facts.category']}: `);
  const short = body.slice(body.indexOf('\n\n**', from), Math.max(facts, 0));
  const found = factsIn(body.slice(Math.max(facts, 0)).trim());
  const json = `${site.url}/glossary/${textIn(twin, 'slug')}.json`;
  return [
    { field: 'slug', page: body.includes(`(${json})`) ? json : body.slice(0, from), twin: json },
    {
      field: 'term',
      page: plainWords(body.slice(from + 3, body.indexOf('\n', from + 3))),
      twin: withoutGaps(title),
    },
    ...deprecationClaims(body, reading),
    ...proseClaims('short', short.trim().replace(/^\*\*([^]*)\*\*$/, '$1'), textIn(twin, 'short'), reading),
    ...factTexts(reading).map(([field, name, text]): Claim => ({
      field,
      ...(field === 'severity'
        ? { page: reading.toWords(found.get(name) ?? ''), twin: reading.toWords(text) }
        : { page: plainWords(found.get(name) ?? ''), twin: withoutGaps(text) }),
    })),
  ];
};
