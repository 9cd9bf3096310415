/** The tags of a page by the names they have in MDX. */
import { aside } from './tags/aside.ts';
import { body } from './tags/body.ts';
import { cards } from './tags/cards.ts';
import { check } from './tags/check.ts';
import { citation } from './tags/citation.ts';
import { codeBlock } from './tags/code-block.ts';
import { codePair } from './tags/code-pair.ts';
import { columns } from './tags/columns.ts';
import { confusions } from './tags/confusions.ts';
import { definition } from './tags/definition.ts';
import { detection } from './tags/detection.ts';
import { diagram } from './tags/diagram.ts';
import { facts } from './tags/facts.ts';
import { heading } from './tags/heading.ts';
import { items } from './tags/items.ts';
import { links } from './tags/links.ts';
import { marks } from './tags/marks.ts';
import { onward } from './tags/onward.ts';
import { prose } from './tags/prose.ts';
import { question } from './tags/question.ts';
import { answer, ask, quiz } from './tags/quiz.ts';
import { section } from './tags/section.ts';
import { side, sides } from './tags/sides.ts';
import { sources } from './tags/sources.ts';
import { termCard } from './tags/term-card.ts';
import { termMap } from './tags/term-map.ts';
import { termHeader } from './tags/term-header.ts';
import { versus } from './tags/versus.ts';
import { way } from './tags/way.ts';

export const tags = {
  Answer: answer,
  Aside: aside,
  Ask: ask,
  Body: body,
  Cards: cards,
  Check: check,
  Citation: citation,
  CodeBlock: codeBlock,
  CodePair: codePair,
  Columns: columns,
  Confusions: confusions,
  Definition: definition,
  Detection: detection,
  Diagram: diagram,
  Facts: facts,
  Heading: heading,
  Items: items,
  Links: links,
  Marks: marks,
  Onward: onward,
  Prose: prose,
  Question: question,
  Quiz: quiz,
  Section: section,
  Side: side,
  Sides: sides,
  Sources: sources,
  TermCard: termCard,
  TermHeader: termHeader,
  TermMap: termMap,
  Versus: versus,
  Way: way,
} as const;
