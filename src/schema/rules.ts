/**
 * The catalogue: every rule by its id, in the order in which readers meet them. An issue names one of these; the type
 * makes sure of it. A new rule has its file in rules/, its line here, a fixture and a golden report.
 */
import type { Rule } from './rule.ts';
import { codeNote } from './rules/code-note.ts';
import { danglingRelation } from './rules/dangling-relation.ts';
import { dates } from './rules/dates.ts';
import { diagram } from './rules/diagram.ts';
import { diagramCorrected } from './rules/diagram-corrected.ts';
import { differenceTwice } from './rules/difference-twice.ts';
import { duplicateRelation } from './rules/duplicate-relation.ts';
import { exampleEqual } from './rules/example-equal.ts';
import { exampleLanguage } from './rules/example-language.ts';
import { exampleRule } from './rules/example-rule.ts';
import { exampleStale } from './rules/example-stale.ts';
import { exampleSyntax } from './rules/example-syntax.ts';
import { exampleUnsupported } from './rules/example-unsupported.ts';
import { exceptedName } from './rules/excepted-name.ts';
import { field } from './rules/field.ts';
import { file } from './rules/file.ts';
import { frontMatter } from './rules/front-matter.ts';
import { guideBlock } from './rules/guide-block.ts';
import { guideLink } from './rules/guide-link.ts';
import { guideSyntax } from './rules/guide-syntax.ts';
import { jsonSyntax } from './rules/json-syntax.ts';
import { learningPath } from './rules/learning-path.ts';
import { nameCollision } from './rules/name-collision.ts';
import { markup } from './rules/markup.ts';
import { guideHeading } from './rules/guide-heading.ts';
import { openBlock } from './rules/open-block.ts';
import { openLink } from './rules/open-link.ts';
import { prerequisiteCycle } from './rules/prerequisite-cycle.ts';
import { proseLink } from './rules/prose-link.ts';
import { renderLimit } from './rules/render-limit.ts';
import { searchTest } from './rules/search-test.ts';
import { selfRelation } from './rules/self-relation.ts';
import { signal } from './rules/signal.ts';
import { site } from './rules/site.ts';
import { slugFileName } from './rules/slug-file-name.ts';
import { unknownCategory } from './rules/unknown-category.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { usageField } from './rules/usage-field.ts';
import { fileSize } from './rules/file-size.ts';
import { specialFile } from './rules/special-file.ts';
import { encoding } from './rules/encoding.ts';
import { nesting } from './rules/nesting.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { reservedName } from './rules/reserved-name.ts';
import { length } from './rules/length.ts';
import { hiddenCharacter } from './rules/hidden-character.ts';
import { mixedScript } from './rules/mixed-script.ts';
import { normalForm } from './rules/normal-form.ts';
import { formerSlug } from './rules/former-slug.ts';
import { addressTaken } from './rules/address-taken.ts';
import { codeSize } from './rules/code-size.ts';

export const rules = {
  file: file,
  'json-syntax': jsonSyntax,
  'front-matter': frontMatter,
  'slug-file-name': slugFileName,
  'address-taken': addressTaken,
  'former-slug': formerSlug,
  'reserved-name': reservedName,
  'duplicate-key': duplicateKey,
  nesting: nesting,
  encoding: encoding,
  'special-file': specialFile,
  'file-size': fileSize,
  site: site,
  field: field,
  'unknown-field': unknownField,
  length: length,
  dates: dates,
  'unknown-category': unknownCategory,
  'unknown-language': unknownLanguage,
  'prose-link': proseLink,
  'normal-form': normalForm,
  'mixed-script': mixedScript,
  'hidden-character': hiddenCharacter,
  markup: markup,
  'excepted-name': exceptedName,
  'name-collision': nameCollision,
  'dangling-relation': danglingRelation,
  'self-relation': selfRelation,
  'duplicate-relation': duplicateRelation,
  'prerequisite-cycle': prerequisiteCycle,
  'difference-twice': differenceTwice,
  'guide-syntax': guideSyntax,
  'guide-block': guideBlock,
  'guide-heading': guideHeading,
  'open-block': openBlock,
  'guide-link': guideLink,
  'open-link': openLink,
  'code-note': codeNote,
  'code-size': codeSize,
  'example-stale': exampleStale,
  'example-syntax': exampleSyntax,
  'example-equal': exampleEqual,
  'example-language': exampleLanguage,
  'example-rule': exampleRule,
  'example-unsupported': exampleUnsupported,
  diagram: diagram,
  'diagram-corrected': diagramCorrected,
  'render-limit': renderLimit,
  'learning-path': learningPath,
  'search-test': searchTest,
  'usage-field': usageField,
  signal: signal,
} as const satisfies Readonly<Record<string, Rule>>;

/** Permanent name of a rule. */
export type RuleId = keyof typeof rules;

/** All of them, in that order. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** Whether there is a rule of this name. */
export const isRuleId = (name: string): name is RuleId => Object.hasOwn(rules, name);
