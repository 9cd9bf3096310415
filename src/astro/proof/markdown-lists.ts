/**
 * Proofs of the lists in a term's Markdown twin that are no prose: detection, what to read first, sources, classification,
 * advice for agents, citation.
 */
import { autolink, destination, inlineText } from '../../emit/markdown-text.ts';
import { factsIn, itemsIn, plainWords } from './markdown-scan.ts';
import { listClaims, proseClaims, targetOf, type SectionProof } from './markdown-reading.ts';
import { namedInMarkdown } from './citation-proof.ts';
import { withoutGaps } from './prose-words.ts';
import { asFields, listIn, textIn, type Claim, type Fields } from './reading.ts';

interface Tool {
  readonly name: string;
  readonly rules?: readonly string[];
  readonly url?: string;
}

export const detection: SectionProof = (body, reading) => {
  const record = asFields(reading.twin['detection']);
  const auto = textIn(record, 'auto_detectable');
  const hints = listIn(record, 'hints');
  const tools = listIn<Tool>(record, 'tools');
  const items = itemsIn(body);
  const [fromHints, fromTools] = [auto === '' ? 0 : 1, (auto === '' ? 0 : 1) + hints.length];
  const told = items.slice(fromTools);
  return [
    {
      field: 'detection.auto_detectable',
      page: auto === '' ? '' : items[0]?.trim(),
      twin: auto && reading.words.word('detection', auto),
    },
    ...listClaims('detection.hints', items.slice(fromHints, fromTools), hints, reading),
    { field: 'detection.tools', page: String(told.length), twin: String(tools.length) },
    ...tools.map(({ name, rules = [], url }, index): Claim => {
      const words = [name, ...rules].join(' ');
      const item = told[index]?.trim() ?? '';
      const target = url ? `](${destination(url)})` : '';
      const isThere = url ? item.startsWith('[') && item.endsWith(target) : true;
      const page = isThere ? plainWords(url ? item.slice(1, -target.length) : item) : item;
      return { field: 'detection.tools', page, twin: withoutGaps(words) };
    }),
  ];
};

/** Every direct one is there; between them stand those that these build on. */
export const prerequisites: SectionProof = (body, { site, term, twin }) => {
  const known = new Map(term.prerequisites.map((reference) => [reference.to, reference]));
  return [...new Set(listIn(twin, 'prerequisites'))].map((slug): Claim => {
    const reference = known.get(slug);
    const target = reference ? targetOf({ site }, reference) : slug;
    const written = reference?.exists ? `](${target})` : target;
    return { field: 'prerequisites', page: body.includes(written) ? target : body, twin: target };
  });
};

/** What its author says comes first; then what those say who name it. */
export const confusedWith: SectionProof = (body, reading) => {
  const { site, term, twin } = reading;
  const items = itemsIn(body);
  return listIn<Fields>(twin, 'confused_with').flatMap((entry, index) => {
    const [slug, difference] = [textIn(entry, 'slug'), textIn(entry, 'difference')];
    const other = term.confusions.find(({ other: { to } }) => to === slug)?.other;
    const target = other ? targetOf({ site }, other) : slug;
    const item = items[index] ?? '';
    const title = other?.exists ? `[${inlineText(other.title)}](${target}): ` : `${target}: `;
    return [
      { field: 'confused_with', page: item.startsWith(title) ? target : item, twin: target },
      ...proseClaims('confused_with', item.slice(title.length), difference, reading),
    ];
  });
};

export const references: SectionProof = (body, { twin }) => [
  {
    field: 'refs',
    page: itemsIn(body).join('\n').trim(),
    twin: listIn(twin, 'refs').map(autolink).join('\n'),
  },
];

export const taxonomy: SectionProof = (body, { twin }) => {
  const record = asFields(twin['taxonomy']);
  return [
    {
      field: 'taxonomy',
      page: itemsIn(body).map(plainWords).filter(Boolean).join('\n'),
      twin: [...listIn(record, 'cwe'), ...listIn(record, 'owasp')].map(withoutGaps).filter(Boolean).join('\n'),
    },
  ];
};

const levels = ['confidence', 'false_positives', 'fix_effort'];

export const agent: SectionProof = (body, { twin, words: { word } }) => {
  const facts = factsIn(body);
  const entries = Object.entries(asFields(twin['agent']));
  return [
    { field: 'agent', page: String(facts.size), twin: String(entries.length) },
    ...entries.map(([key, value]): Claim => ({
      field: `agent.${key}`,
      page: facts.get(word('agent', key)),
      twin: word(levels.includes(key) ? 'level' : 'agent', String(value)),
    })),
  ];
};

export const citation: SectionProof = (body, reading) => {
  const {
    words: { strings },
  } = reading;
  const record = asFields(reading.twin['citation']);
  const usage = asFields(record['usage']);
  const facts = factsIn(body.split(/\n\n`{3}/)[0] ?? '');
  const rows = [
    ['verbatim_allowed', 'cite.verbatim', listIn(usage, 'verbatim_allowed').join(', ')],
    ['paraphrase_required', 'cite.paraphrase', listIn(usage, 'paraphrase_required').join(', ')],
    ['multi_source_answers', 'cite.severalSources', textIn(usage, 'multi_source_answers')],
    ['when_unsure', 'cite.whenUnsure', textIn(usage, 'when_unsure')],
  ] as const;
  return [
    ...namedInMarkdown(body, record),
    ...rows.map(([key, name, text]): Claim => ({
      field: `citation.usage.${key}`,
      page: plainWords(facts.get(strings[name]) ?? ''),
      twin: withoutGaps(text),
    })),
  ];
};
