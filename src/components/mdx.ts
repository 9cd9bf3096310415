/**
 * The components that MDX guides may use: TermCard by name; the others stand for Markdown that the guide plugin found.
 */
import Aside from './Aside.astro';
import GuideMarkup from './GuideMarkup.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import Question from './Question.astro';
import Table from './Table.astro';
import TermCard from './TermCard.astro';

export const mdxComponents = {
  Aside,
  Markup: GuideMarkup,
  Question,
  TermCard,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  table: Table,
};
