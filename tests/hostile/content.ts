/**
 * A content of hostile terms and guides. What a file may not say is refused with an issue at its place; such fields are taken
 * out, until the rest is accepted: every text is either refused or has to be published to the letter.
 */
import fc from 'fast-check';
import { sha256 } from '../../src/astro/workspace.ts';
import { compile, type Compiled, type CompileInput } from '../../src/compile.ts';
import { outlineMarkdown } from '../../src/render/outline.ts';
import type { Issue } from '../../src/schema/issue.ts';
import { guideSchema } from '../../src/schema/guide.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { termSchema } from '../../src/schema/term.ts';
import { today } from '../fixtures.ts';
import { arbitraryOf, hostileText, slugOf } from './arbitraries.ts';

export type Fields = Record<string, unknown>;

/** Rarely: each makes a page that Astro draws by itself. */
const rarely = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 40, arbitrary: fc.constant([]) }, { weight: 1, arbitrary });

const categories = ['storage', 'a-b_c', 'tostring'] as const;

const diagrams = fc.constantFrom('flowchart TD\n  A["a"] --> B', 'flowchart LR\n  A --> C["<b> & #quot;"]');

const termSpecials = {
  slug: fc.constant('disk'),
  category: fc.constantFrom(...categories),
  created: fc.constantFrom('0001-01-01', '2024-02-29'),
  updated: fc.constantFrom('2024-02-29', '2026-11-20'),
  'code_notes.bad.line': fc.constantFrom(1, 2),
  'code_notes.good.line': fc.constantFrom(1, 2),
  confused_with: rarely(arbitraryOf(termSchema.shape.confused_with)),
  diagram: fc.record(
    { type: fc.constant('mermaid'), source: diagrams, alt: hostileText },
    { requiredKeys: ['type', 'source'] },
  ),
  code_language: fc.oneof(
    hostileText,
    fc.constantFrom('python', 'javascript', 'html', 'bash', 'constructor', '__proto__'),
  ),
};

const hostileTerm = arbitraryOf(termSchema, '', termSpecials) as fc.Arbitrary<Fields>;

const guideSpecials = {
  created: termSpecials.created,
  updated: termSpecials.updated,
  category: termSpecials.category,
};
/** Front matter and body. */
const hostileGuide = fc.record({
  head: arbitraryOf(guideSchema, '', guideSpecials) as fc.Arbitrary<Fields>,
  body: fc.array(hostileText, { maxLength: 8 }).map((texts) => texts.join('\n\n')),
});

const hostileSite = arbitraryOf(siteSchema, '', {
  url: fc.constant('https://example.org'),
  base: fc.constant('/'),
  lang: fc.constant('en'),
  features: fc.constant({ social_images: 'none' }),
  categories: fc.record(
    Object.fromEntries(categories.map((id) => [id, arbitraryOf(siteSchema.shape.categories.unwrap().valueType)])),
  ),
}) as fc.Arbitrary<Fields>;

export interface HostileContent {
  readonly site: Fields;
  readonly terms: Readonly<Record<string, Fields>>;
  readonly guides: Readonly<Record<string, { readonly head: Fields; readonly body: string }>>;
}

export const sampleContent = (
  seed: number,
  counts: { readonly terms: number; readonly guides: number },
): HostileContent => {
  const take = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number, by: number): Value[] =>
    fc.sample(arbitrary, { numRuns, seed: seed + by });
  const [site = {}] = take(hostileSite, 1, 0);
  return {
    site,
    terms: Object.fromEntries(
      take(hostileTerm, counts.terms, 1).map((term, index) => [slugOf(index), { ...term, slug: slugOf(index) }]),
    ),
    guides: Object.fromEntries(take(hostileGuide, counts.guides, 2).map((guide, index) => [`g${index}`, guide])),
  };
};

export const toFiles = ({ site, terms, guides }: HostileContent): CompileInput => ({
  site: { path: 'site.json', text: JSON.stringify(site) },
  terms: Object.entries(terms).map(([slug, fields]) => ({
    path: `glossary/${slug}.json`,
    text: JSON.stringify(fields),
  })),
  guides: Object.entries(guides).map(([slug, { head, body }]) => ({
    path: `guides/${slug}.md`,
    text: `---\n${JSON.stringify(head)}\n---\n\n${body}`,
  })),
  issues: [],
});

const compileFiles = (files: CompileInput): Compiled =>
  compile(files, { today, hash: sha256, outline: outlineMarkdown });

const holds = (place: unknown, key: string): place is Fields =>
  typeof place === 'object' && place !== null && Object.hasOwn(place, key);

/** Takes out what an issue points at, or what it is missing in; true when there was something. */
const takeOut = (fields: unknown, pointer: string): boolean => {
  const steps = pointer.split('/').slice(1);
  while (steps.length > 0) {
    const key = steps.pop() ?? '';
    const place = steps.reduce((inner: unknown, step) => (holds(inner, step) ? inner[step] : undefined), fields);
    if (!holds(place, key)) continue;
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else Reflect.deleteProperty(place, key);
    return true;
  }
  return false;
};

/** Characters that nobody sees, or that are none; a text may hold some of them. */
const hidden = /(?![\n\t])[\p{C}\p{Zl}\p{Zp}\u034f]/gu;

/** Takes what nobody sees out of the text that an issue points at; true when there was something. */
const showAll = (fields: unknown, pointer: string): boolean => {
  const steps = pointer.split('/').slice(1);
  const key = steps.pop() ?? '';
  const place = steps.reduce((inner: unknown, step) => (holds(inner, step) ? inner[step] : undefined), fields);
  if (!holds(place, key) || typeof place[key] !== 'string') return false;
  const shown = place[key].replaceAll(hidden, '');
  place[key] = shown === place[key] || shown.trim() === '' ? 'plain words' : shown;
  return true;
};

export interface Accepted {
  readonly content: HostileContent;
  readonly compiled: Compiled;
  readonly refused: readonly Issue[];
}

/** Takes out what is refused until nothing is. */
export const acceptable = (content: HostileContent): Accepted => {
  const refused: Issue[] = [];
  const kept = structuredClone(content);
  for (let round = 0; round < 20; round++) {
    const compiled = compileFiles(toFiles(kept));
    const errors = compiled.issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return { content: kept, compiled, refused };
    refused.push(...errors);
    for (const { rule, file, pointer = '' } of errors.toReversed()) {
      const [, kind = '', slug = ''] = /^(glossary|guides)\/(.*)\.\w+$/.exec(file) ?? [];
      const fields =
        file === 'site.json' ? kept.site : kind === 'glossary' ? kept.terms[slug] : kept.guides[slug]?.head;
      if (rule === 'hidden-character' && showAll(fields, pointer)) continue;
      if (file === 'site.json') takeOut(kept.site, pointer);
      else if (kind === 'glossary') {
        if (!takeOut(kept.terms[slug], pointer)) Reflect.deleteProperty(kept.terms, slug);
      } else if (kind === 'guides' && (pointer === '' || !takeOut(kept.guides[slug]?.head, pointer)))
        Reflect.deleteProperty(kept.guides, slug);
    }
  }
  throw new Error('The content is refused again and again: ' + JSON.stringify(refused.slice(-3)));
};
