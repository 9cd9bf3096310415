/**
 * Usage rights name fields that there are, and none of them twice.
 */
import { nearest } from '../../schema/nearest.ts';
import type { FieldPath, Issue } from '../../schema/issue.ts';
import { didYouMean, warningAt, type Check } from '../check.ts';
import { usageNames } from '../rights.ts';

const rule = 'usage-field';

interface Lists {
  readonly verbatim_allowed?: readonly string[] | undefined;
  readonly paraphrase_required?: readonly string[] | undefined;
}

type Warn = (path: FieldPath, message: string, hint: string) => Issue;

const namesOf = (lists: Lists, list: keyof Lists, path: FieldPath, warn: Warn): readonly Issue[] =>
  (lists[list] ?? []).flatMap((name, index) =>
    usageNames.includes(name)
      ? []
      : warn(
          [...path, list, index],
          `Unexpected field "${name}" in "${list}", expected a field that has text.`,
          didYouMean(nearest(name, usageNames), `Fields with text are ${usageNames.join(', ')}.`),
        ),
  );

const inBoth = (lists: Lists, path: FieldPath, warn: Warn): readonly Issue[] =>
  (lists.paraphrase_required ?? []).flatMap((name, index) =>
    lists.verbatim_allowed?.includes(name)
      ? warn(
          [...path, 'paraphrase_required', index],
          `Unexpected field "${name}" in "paraphrase_required", which "verbatim_allowed" names too.`,
          'Leave it in one of the two. As it is, nobody may quote it.',
        )
      : [],
  );

const check = (lists: Lists | undefined, path: FieldPath, warn: Warn): readonly Issue[] =>
  lists === undefined
    ? []
    : [
        ...namesOf(lists, 'verbatim_allowed', path, warn),
        ...namesOf(lists, 'paraphrase_required', path, warn),
        ...inBoth(lists, path, warn),
      ];

export const usageField: Check = ({ glossary, terms, locateSite }) => [
  ...check(glossary.site.usage, ['usage'], (path, message, hint) =>
    locateSite(path, { rule, severity: 'warning', message, hint }),
  ),
  ...terms.flatMap(({ source, document }) =>
    check(source.citation?.usage, ['citation', 'usage'], (path, message, hint) =>
      warningAt(document, path, rule, message, hint),
    ),
  ),
];
