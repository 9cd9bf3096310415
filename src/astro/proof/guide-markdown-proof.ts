/**
 * Proves that the Markdown twin of a guide says what its JSON twin says.
 */
import { autolink, destination, inlineText, lineText } from '../../emit/markdown-text.ts';
import { minutesToWords } from '../../emit/learning/learning-words.ts';
import type { Guide } from '../../model/glossary.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../../strings.ts';
import { namedInMarkdown } from './citation-proof.ts';
import { createToWords, factsIn, plainWords } from './markdown-scan.ts';
import { withoutGaps } from './prose-words.ts';
import { asFields, differencesIn, listIn, textIn, type Claim, type Difference, type Fields } from './reading.ts';

interface Reading {
  readonly site: Site;
  readonly guide: Guide;
  readonly twin: Fields;
  readonly markdown: string;
}

/** What the twin says in a line, and how the Markdown twin says it. */
const lineClaims = ({ twin, markdown }: Reading): readonly Claim[] => {
  const says = (field: string, text: string, line: string): Claim => ({
    field,
    page: text === '' || markdown.includes(line) ? text : undefined,
    twin: text,
  });
  const title = textIn(twin, 'title');
  const description = textIn(twin, 'description');
  return [
    says('slug', textIn(twin, 'slug'), `/guides/${textIn(twin, 'slug')}.json)`),
    says('title', title, `\n# ${inlineText(title)}\n`),
    says('description', description, `\n\n${lineText(description)}\n\n`),
    ...listIn(twin, 'refs').map((url) => says('refs', url, `\n- ${autolink(url)}`)),
  ];
};

const factClaims = ({ site, guide, twin, markdown }: Reading): readonly Claim[] => {
  const { strings, word } = wordsOf(site);
  const from = markdown.indexOf(lineText(textIn(twin, 'description')));
  const facts = factsIn(
    markdown
      .slice(from)
      .split('\n\n')
      .find((block) => block.startsWith('- ')) ?? '',
  );
  const difficulty = textIn(twin, 'difficulty');
  const rows = [
    ['category', strings['facts.category'], guide.category?.id === twin['category'] ? guide.category?.name : ''],
    ['difficulty', strings['facts.difficulty'], difficulty && word('difficulty', difficulty)],
    ['tags', strings['facts.tags'], listIn(twin, 'tags').join(', ')],
    ['reading_minutes', strings['facts.readingTime'], minutesToWords(site, Number(twin['reading_minutes']))],
    ['created', strings['facts.created'], textIn(twin, 'created')],
    ['updated', strings['facts.updated'], textIn(twin, 'updated')],
  ] as const;
  return rows.map(([field, name, text = '']) => ({
    field,
    page: plainWords(facts.get(name) ?? ''),
    twin: withoutGaps(text),
  }));
};

/** How a line of the body is found again: to the letter, by its words where it has links, by its link where it is a card. */
const createFind = ({ site, guide }: Reading, line: string): ((each: string) => boolean) => {
  const slug = /^\s*<TermCard\s[^>]*\bslug=["']([a-z0-9_-]+)["']/.exec(line)?.[1];
  if (slug !== undefined) return (each) => each === line || each.includes(`/glossary/${slug}.md)`);
  if (!/\[\[|\]\(<?\/|\]:[ \t]+\//.test(line)) return (each) => each === line;
  const toWords = createToWords(site, guide.mentions);
  const words = toWords(line);
  return (each) => each === line || toWords(each) === words;
};

/** Every line of the body stands there in order; below diagrams their words are added. */
const bodyClaims = (reading: Reading): readonly Claim[] => {
  const { twin, markdown } = reading;
  const lines = markdown.split('\n');
  let at = 0;
  const lost = textIn(twin, 'body_markdown')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .find((line) => {
      const isFound = createFind(reading, line);
      const found = lines.findIndex((each, index) => index >= at && isFound(each));
      at = found + 1;
      return found < 0;
    });
  return lost === undefined ? [] : [{ field: 'body_markdown', page: undefined, twin: lost }];
};

/** Links below the text, each an item of a list. */
const linkClaims = ({ guide, twin, markdown }: Reading): readonly Claim[] => {
  const items = markdown.split('\n- ');
  return listIn<Fields>(asFields(twin['links']), 'see_also').map((entry, index): Claim => {
    const reference = guide.seeAlso[index];
    const [to, url, note] = [textIn(entry, 'to'), textIn(entry, 'url'), textIn(entry, 'note')];
    const target = reference?.kind === 'web' || url === '' ? url : `${url}.md`;
    const title = textIn(entry, 'title');
    const item =
      (url === '' ? inlineText(title) : `[${inlineText(title)}](${destination(target)})`) +
      (note && `: ${inlineText(note)}`);
    const isThere = items.some((each) => each.startsWith(item));
    return { field: 'see_also', page: isThere ? to : undefined, twin: to };
  });
};

const diagramClaims = ({ site, twin, markdown }: Reading): readonly Claim[] => {
  const label = `${wordsOf(site).strings['diagram.text']}:`;
  const told = listIn<Fields>(twin, 'diagrams').filter((each) => textIn(each, 'text') !== '');
  return [{ field: 'diagrams.text', page: String(markdown.split(label).length - 1), twin: String(told.length) }];
};

/** Every key in which the Markdown twin of a guide and its JSON twin differ. */
export const compareGuideMarkdown = (
  site: Site,
  guide: Guide,
  twin: Fields,
  markdown: string,
): readonly Difference[] => {
  const reading = { site, guide, twin, markdown };
  const claims = [lineClaims, factClaims, bodyClaims, linkClaims, diagramClaims].flatMap((proof) => proof(reading));
  const record = asFields(twin['citation']);
  return differencesIn([...claims, ...namedInMarkdown(markdown, record)]);
};
