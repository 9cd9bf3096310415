/**
 * How every key of a guide's twin is proven on its page, or why the page does not show it.
 */
import { toHref } from '../../schema/web-address.ts';
import { categoryPath } from '../../emit/paths.ts';
import type { Guide } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { hashOf } from '../../render/diagram/write/hash-of.ts';
import { readGuideParts, type GuideCode } from '../../render/guide-parts.ts';
import type { guideTwinSchema } from '../../schema/published/guide-twin.ts';
import { fill, wordsOf } from '../../strings.ts';
import type { PageScan } from './page-scan.ts';
import { namedIn } from './citation-proof.ts';
import { squeeze } from './prose-words.ts';
import { asFields, cardTargets, differencesIn, listIn, targetsOf, textIn, toLines, toTarget } from './reading.ts';
import type { Claim, Difference, Fields } from './reading.ts';

interface GuideReading {
  readonly site: Site;
  readonly guide: Guide;
  readonly twin: Fields;
  readonly scan: PageScan;
  readonly canonical: string;
}

type GuideProof = (reading: GuideReading, key: string) => readonly Claim[];

const fieldsOf = ({ scan }: GuideReading, field: string) => scan.fields.get(field) ?? [];
const textsOf = (reading: GuideReading, field: string): string =>
  toLines(fieldsOf(reading, field).map(({ text }) => text));

const text: GuideProof = (reading, field) => [
  { field, page: textsOf(reading, field), twin: squeeze(textIn(reading.twin, field)) },
];

const value: GuideProof = (reading, field) => [
  { field, page: fieldsOf(reading, field)[0]?.value, twin: textIn(reading.twin, field) },
];

const slug: GuideProof = ({ canonical, twin }, field) => [
  { field, page: canonical.slice(canonical.lastIndexOf('/') + 1), twin: textIn(twin, field) },
];

/** The page leads to the list of its category. */
const category: GuideProof = ({ site, guide, twin, scan }, field) => {
  const id = textIn(twin, field);
  if (id === '') return [];
  const isThere = guide.category?.id === id && scan.links.includes(categoryPath(site, guide.category));
  return [{ field, page: isThere ? id : undefined, twin: id }];
};

const minutes: GuideProof = (reading, field) => {
  const words = fill(wordsOf(reading.site).strings['guide.minutes'], { n: String(reading.twin[field]) });
  return [{ field, page: textsOf(reading, field), twin: squeeze(words) }];
};

interface Heading {
  readonly text: string;
  readonly slug: string;
}

/** Ids, and words but of headings with `[[slug]]` links, which show the titles of what they lead to. */
const headings: GuideProof = (reading, field) => {
  const expected = listIn<Heading>(reading.twin, field);
  const found = fieldsOf(reading, '.heading').slice(0, expected.length);
  const lines = reading.guide.document.file.text.split('\n');
  const isPlain = (index: number): boolean =>
    !(lines[(reading.guide.outline.headingLines[index] ?? 0) - 1] ?? '').includes('[[');
  return [
    { field, page: found.map(({ value: id }) => id).join('\n'), twin: expected.map((each) => each.slug).join('\n') },
    ...expected.flatMap((each, index) =>
      isPlain(index) ? [{ field, page: squeeze(found[index]?.text ?? ''), twin: squeeze(each.text) }] : [],
    ),
  ];
};

const links: GuideProof = (reading, key) => {
  const { site, guide } = reading;
  const record = asFields(reading.twin[key]);
  const [terms, seeAlso] = [listIn<Fields>(record, 'terms'), listIn<Fields>(record, 'see_also')];
  const targets = (entries: readonly Fields[], known: Guide['terms']): string =>
    entries
      .map((entry, index) => {
        const reference = known[index];
        return reference && reference.to === entry['to'] ? toTarget(site, reference) : String(entry['to']);
      })
      .join('\n');
  const [shown] = fieldsOf(reading, '#guide-see-also');
  return [
    { field: 'terms', page: targetsOf(fieldsOf(reading, '#guide-terms')[0]), twin: targets(terms, guide.terms) },
    { field: 'see_also', page: cardTargets(shown, seeAlso), twin: targets(seeAlso, guide.seeAlso) },
    ...seeAlso.map((entry, index): Claim => {
      const note = squeeze(textIn(entry, 'note'));
      const item = squeeze(shown?.items[index]?.text ?? '');
      return { field: 'see_also', page: item.endsWith(note) ? note : item, twin: note };
    }),
  ];
};

const refs: GuideProof = (reading, field) => [
  { field, page: targetsOf(fieldsOf(reading, field)[0]), twin: listIn(reading.twin, field).map(toHref).join('\n') },
];

const diagrams: GuideProof = (reading, field) => {
  const records = listIn<Fields>(reading.twin, field);
  const told = (part: string): string => toLines(records.map((each) => textIn(each, part)).filter(Boolean));
  const shown = reading.scan.ids.filter((id) => /^diagram-[0-9a-f]{8}$/.test(id));
  const expected = new Set(records.map((each) => `diagram-${hashOf(textIn(each, 'source'))}`));
  return [
    { field, page: shown.join('\n'), twin: [...expected].join('\n') },
    { field: `${field}.alt`, page: textsOf(reading, 'diagram.alt'), twin: told('alt') },
    { field: `${field}.text`, page: textsOf(reading, 'diagram.text'), twin: told('text') },
  ];
};

const isSame = (shown: string, { code, isInline }: GuideCode): boolean =>
  shown.trimEnd() === code.trimEnd() || (isInline && squeeze(shown) === squeeze(code));

/** The first piece that is not found behind those before it. */
const firstLost = <Piece>(
  pieces: readonly Piece[],
  find: (piece: Piece, from: number) => number,
): Piece | undefined => {
  let at = 0;
  return pieces.find((piece) => {
    at = find(piece, at);
    return at < 0;
  });
};

/** Every piece of text and of code stands on the page, in order; what the build adds may stand between them. */
const body: GuideProof = (reading, field) => {
  const [shown] = fieldsOf(reading, '.guide-body');
  const { texts, codes } = readGuideParts(textIn(reading.twin, field), reading.guide.format);
  const page = squeeze(shown?.text ?? '');
  const lostText = firstLost(texts.map(squeeze), (words, from) => {
    const found = page.indexOf(words, from);
    return found < 0 ? found : found + words.length;
  });
  const lostCode = firstLost(codes, (code, from) => {
    const found = (shown?.codes ?? []).findIndex((each, index) => index >= from && isSame(each, code));
    return found < 0 ? found : found + 1;
  });
  const lost = [lostText, lostCode?.code].filter((piece) => piece !== undefined);
  return lost.map((piece) => ({ field, page: undefined, twin: piece }));
};

const citation: GuideProof = (reading, key) =>
  namedIn(fieldsOf(reading, '#cite')[0]?.text, asFields(reading.twin[key]), [
    ...['author', 'source', 'licence', 'canonical_url'],
  ]);

interface NotShown {
  readonly because: string;
}

export const guideProofs = {
  slug,
  title: text,
  description: text,
  created: { because: 'the page tells the day of the last change; the first one is in its data for search engines' },
  updated: value,
  category,
  difficulty: value,
  tags: { because: 'they are for search and lists' },
  order: { because: 'it says where the guide stands in the list of guides' },
  terms: { because: 'links.terms are the same with addresses' },
  see_also: { because: 'links.see_also are the same with addresses' },
  auto_link: { because: 'it tells the build what to do' },
  refs,
  reading_minutes: minutes,
  headings,
  links,
  diagrams,
  body_markdown: body,
  citation,
  schema_version: { because: 'it says of the file, not of the guide' },
  content_hash: { because: 'it says of the file, not of the guide' },
} as const satisfies Readonly<Record<keyof (typeof guideTwinSchema)['shape'], GuideProof | NotShown>>;

/** Every key in which the page of a guide and its twin differ. */
export const compareGuide = (
  site: Site,
  guide: Guide,
  twin: Fields,
  scan: PageScan,
  canonical: string,
): readonly Difference[] =>
  differencesIn(
    Object.entries(guideProofs).flatMap(([key, proof]: readonly [string, GuideProof | NotShown]) =>
      typeof proof === 'function' ? proof({ site, guide, twin, scan, canonical }, key) : [],
    ),
  );
