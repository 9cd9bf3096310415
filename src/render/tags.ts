/** The tags of a page by the names they have in MDX. */
import { aside } from './tags/aside.ts';
import { body } from './tags/body.ts';
import { cards } from './tags/cards.ts';
import { citation } from './tags/citation.ts';
import { codeBlock } from './tags/code-block.ts';
import { codePair } from './tags/code-pair.ts';
import { columns } from './tags/columns.ts';
import { definition } from './tags/definition.ts';
import { detection } from './tags/detection.ts';
import { diagram } from './tags/diagram.ts';
import { facts } from './tags/facts.ts';
import { heading } from './tags/heading.ts';
import { items } from './tags/items.ts';
import { links } from './tags/links.ts';
import { marks } from './tags/marks.ts';
import { prose } from './tags/prose.ts';
import { question } from './tags/question.ts';
import { section } from './tags/section.ts';
import { sources } from './tags/sources.ts';
import { termCard } from './tags/term-card.ts';
import { termMap } from './tags/term-map.ts';
import { termHeader } from './tags/term-header.ts';

export const tags = {
  Aside: aside,
  Body: body,
  Cards: cards,
  Citation: citation,
  CodeBlock: codeBlock,
  CodePair: codePair,
  Columns: columns,
  Definition: definition,
  Detection: detection,
  Diagram: diagram,
  Facts: facts,
  Heading: heading,
  Items: items,
  Links: links,
  Marks: marks,
  Prose: prose,
  Question: question,
  Section: section,
  Sources: sources,
  TermCard: termCard,
  TermHeader: termHeader,
  TermMap: termMap,
} as const;
