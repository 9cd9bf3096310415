/**
 * Makes up glossaries for measuring and for trying hard cases: the same seed gives the same files.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/astro/workspace.ts';

/** A term file in the shape of a plain glossary record. */
export interface MadeTerm {
  readonly slug: string;
  readonly term: string;
  readonly category: string;
  readonly short: string;
  readonly long: string;
  readonly related: readonly string[];
  readonly bad_code: string;
  readonly good_code: string;
  readonly [key: string]: unknown;
}

/** Numbers in [0, 1), the same for the same seed (mulberry32, public domain). */
const createRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Sentences of our own glossary: real words in real proportions. */
const readSentences = (): readonly string[] => {
  const folder = join(projectRoot, 'content/glossary');
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const term = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
      return [term['long'], term['misconception'], term['why_it_matters']]
        .filter((text) => typeof text === 'string')
        .flatMap((text) => text.replaceAll(/\[\[[^\]]*\]\]|[`*_]/g, '').split(/(?<=[.!?])\s+/))
        .filter((sentence) => sentence.length > 30 && sentence.length < 160);
    });
};

type Pick = <Item>(items: readonly Item[]) => Item;

const codeTemplates: Readonly<Record<string, readonly string[]>> = {
  python: [
    'import asyncio\n\n\nclass {N}:\n    """Keeps {a} and {b} together."""\n\n    def __init__(self, {a}: int, {b}: str = "{w}") -> None:\n        self.{a} = {a}\n        self.{b} = {b}\n\n    async def {c}(self) -> dict[str, int]:\n        # {w} first, then the rest\n        result = {"{w}": self.{a} * {n}}\n        for index in range({n}):\n            result[f"{self.{b}}-{index}"] = await self.{d}(index)\n        return result\n\n    async def {d}(self, index: int) -> int:\n        await asyncio.sleep(0.{n})\n        return index + self.{a}\n',
  ],
  javascript: [
    "import { {c} } from './{w}.js';\n\nexport async function {d}({a}, { {b} = {n}, signal } = {}) {\n  const results = [];\n  for (const item of {a}) {\n    // wait for {w} before the next one\n    const value = await {c}(item.{b}, { signal });\n    if (value === null || value > {n}) {\n      throw new RangeError(`unexpected ${item.{b}} in {w}`);\n    }\n    results.push({ ...item, value });\n  }\n  return results.filter(({ value }) => value % 2 === 0).map((entry) => entry.{b} ?? '{w}');\n}\n",
  ],
  php: [
    "<?php\n\ndeclare(strict_types=1);\n\nfinal class {N}\n{\n    public function __construct(private readonly int ${a}, private string ${b} = '{w}')\n    {\n    }\n\n    /** @return array<string, int> */\n    public function {c}(array $items): array\n    {\n        $result = [];\n        foreach ($items as $key => $value) {\n            // keep only what is above {n}\n            if ($value > {n} && $key !== $this->{b}) {\n                $result[$key] = $value * $this->{a};\n            }\n        }\n        return $result;\n    }\n}\n",
  ],
  sql: [
    "-- {w} by {b}\nSELECT u.id, u.{a}, COUNT(*) AS {c}, MAX(o.created_at) AS last_{d}\nFROM {w}_users AS u\nLEFT JOIN {b}_orders AS o ON o.user_id = u.id AND o.total > {n}\nWHERE u.{a} IS NOT NULL\n  AND u.status IN ('{w}', '{b}')\nGROUP BY u.id, u.{a}\nHAVING COUNT(*) >= {n}\nORDER BY {c} DESC, u.id\nLIMIT {n};\n",
  ],
};

const createWriter = (random: () => number) => {
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const sentences = readSentences();
  const words = [
    ...new Set(
      sentences
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{4,}/g) ?? [],
    ),
  ];
  const paragraph = (length: number): string => Array.from({ length }, () => pick(sentences)).join(' ');
  const code = (language: string): string => {
    const names = new Map<string, string>();
    const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
    const fill = (template: string): string =>
      template.replaceAll(/\{([Nabcdwn])\}/g, (_, key: string) => {
        const value =
          key === 'n'
            ? String(1 + Math.floor(random() * 90))
            : key === 'N'
              ? upper(pick(words))
              : `${pick(words)}${key === 'w' ? '' : `_${pick(words)}`}`;
        if (!names.has(key)) names.set(key, value);
        return key === 'n' || key === 'w' ? value : (names.get(key) ?? value);
      });
    return fill(pick(codeTemplates[language] ?? []));
  };
  return { pick, words, paragraph, code };
};

const severities = ['info', 'low', 'medium', 'high', 'critical'];
const levels = ['low', 'medium', 'high'];
const languages = Object.keys(codeTemplates);

/** Makes `count` terms: about 250 words each, two codes, three to six relations, no diagram. */
export const makeTerms = (count: number, seed = 1): readonly MadeTerm[] => {
  const random = createRandom(seed);
  const { pick, words, paragraph, code } = createWriter(random);
  const slugs = Array.from({ length: count }, (_, index) => `${pick(words)}_${pick(words)}_${index}`);
  return slugs.map((slug, index) => {
    const language = languages[index % languages.length] ?? 'python';
    const related = new Set(
      Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(slugs)).filter((other) => other !== slug),
    );
    return {
      slug,
      term: slug.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase()),
      category: language,
      difficulty: pick(['beginner', 'intermediate', 'advanced']),
      short: paragraph(1),
      long: `${paragraph(5)}\n\n${paragraph(4)}`,
      aliases: [`${slug} alias`],
      tags: [language, pick(words), pick(words)],
      misconception: paragraph(1),
      why_it_matters: paragraph(1),
      common_mistakes: [paragraph(1), paragraph(1)],
      when_to_use: [],
      avoid_when: [],
      related: [...related],
      prerequisites: [],
      refs: [`https://example.org/${slug}`],
      bad_code: code(language),
      good_code: code(language),
      quick_fix: paragraph(1),
      severity: pick(severities),
      effort: pick(levels),
      created: '2026-03-15',
      updated: '2026-03-22',
    };
  });
};

const nasty = [
  'A `Map<K, V>` of `Array<Promise<T>>` is {not} a {{template}} and ${neither} is this.',
  'Backticks: `` a ` b `` and ``` three ```, stars * and _ and **, pipes | and \\ backslashes.',
  '<script>alert("hi")</script> <T extends U> &amp; &lt; </p> <!-- comment --> ]]> {`${1}`}',
  'import x from "y"; export const z = 1; {process.exit(1)}',
  'Ünïcödé, 日本語, العربية, 🧵🧶, e\u0301, a\u00a0b.',
  '# not a heading\n\n- not\n- a list?\n\n    indented\n\n> quoted\n\n1. one',
  '[a link](https://example.org/?a=1&b=<2>) [bad](javascript:alert(1)) ![image](x.png) [[missing_term]] [[x|y]]',
];

/** Turns made terms into hard ones: generics, braces, backticks, empty and very long fields, no language. */
export const makeHardTerms = (count: number, seed = 7): readonly MadeTerm[] => {
  const random = createRandom(seed);
  return makeTerms(count, seed).map((term, index): MadeTerm => {
    const text = nasty[index % nasty.length] ?? '';
    const code =
      [
        '',
        '{',
        'x',
        'function f<T extends Record<string, unknown>>(a: T): a is T & { b: `${string}` } {}\n',
        `${'a'.repeat(900)}\n`,
        '\tif (a < b && c > d) { return `${e}`; }\r\n',
        '"'.repeat(60),
        '```\n~~~\n````',
      ][index % 8] ?? '';
    return {
      ...term,
      term: index % 11 === 0 ? `Type<${'T'.repeat(1 + (index % 60))}> & { ${index} }` : term.term,
      category: ['types', 'misc', '類', 'a-b'][index % 4] ?? 'misc',
      short: index % 3 === 0 ? text.split('\n')[0] || 'x' : 'x',
      long: random() < 0.2 ? `${term.long}\n\n${text}\n\n`.repeat(8) : text,
      tags: [],
      aliases: index % 2 ? [] : [`<${index}>`],
      misconception: index % 2 ? '' : text,
      common_mistakes: index % 3 ? [] : [text, 'x'],
      bad_code: code,
      good_code: index % 5 ? code.split('').toReversed().join('') : '',
      quick_fix: index % 2 ? text : '',
    };
  });
};

/** Writes a content folder of terms. */
export const writeContent = (folder: string, terms: readonly MadeTerm[]): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'glossary'), { recursive: true });
  const site = { title: 'Made-up glossary', url: 'https://example.org', description: 'Made to be measured.' };
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site, null, 4));
  for (const term of terms) writeFileSync(join(folder, 'glossary', `${term.slug}.json`), JSON.stringify(term, null, 4));
};
