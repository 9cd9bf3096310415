/**
 * The list of rules about the content as a whole.
 */
import { sortIssues, type Issue } from '../schema/issue.ts';
import type { Check, Content } from './check.ts';
import { addressTaken } from './checks/address-taken.ts';
import { codeNote } from './checks/code-note.ts';
import { codeSize } from './checks/code-size.ts';
import { danglingRelation } from './checks/dangling-relation.ts';
import { dates } from './checks/dates.ts';
import { differenceTwice } from './checks/difference-twice.ts';
import { duplicateRelation } from './checks/duplicate-relation.ts';
import { exampleStale } from './checks/example-stale.ts';
import { exceptedName } from './checks/excepted-name.ts';
import { formerSlug } from './checks/former-slug.ts';
import { guideBlock } from './checks/guide-block.ts';
import { guideLink } from './checks/guide-link.ts';
import { learningPath } from './checks/learning-path.ts';
import { nameCollision } from './checks/name-collision.ts';
import { nesting } from './checks/nesting.ts';
import { markup } from './checks/markup.ts';
import { guideHeading } from './checks/guide-heading.ts';
import { openBlock } from './checks/open-block.ts';
import { openLink } from './checks/open-link.ts';
import { prerequisiteCycle } from './checks/prerequisite-cycle.ts';
import { proseLink } from './checks/prose-link.ts';
import { searchTest } from './checks/search-test.ts';
import { selfRelation } from './checks/self-relation.ts';
import { signal } from './checks/signal.ts';
import { slugFileName } from './checks/slug-file-name.ts';
import { unknownCategory } from './checks/unknown-category.ts';
import { unknownLanguage } from './checks/unknown-language.ts';
import { usageField } from './checks/usage-field.ts';

const checks: readonly Check[] = [
  slugFileName,
  formerSlug,
  addressTaken,
  danglingRelation,
  selfRelation,
  duplicateRelation,
  differenceTwice,
  prerequisiteCycle,
  nameCollision,
  dates,
  unknownCategory,
  unknownLanguage,
  exampleStale,
  codeNote,
  codeSize,
  nesting,
  proseLink,
  guideBlock,
  guideLink,
  markup,
  guideHeading,
  openBlock,
  openLink,
  exceptedName,
  learningPath,
  searchTest,
  usageField,
  signal,
];

/** All issues of the content, sorted. */
export const checkContent = (content: Content): readonly Issue[] =>
  sortIssues(checks.flatMap((check) => check(content)));
