/**
 * Links in the prose of a term lead somewhere: `[[slug]]` to terms that exist, addresses of the site to its pages.
 */
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt, type Issue } from '../../schema/issue.ts';
import { addressesIn, mentionsIn } from '../../schema/mentions.ts';
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, hasTerm, type Check, type Content } from '../check.ts';
import type { TermFile } from '../content-file.ts';
import { addressFault } from '../page-address.ts';
import { proseTexts, type ProseText } from '../prose-texts.ts';

type Fault = Pick<Issue, 'severity' | 'message' | 'hint'> & { readonly at: number };

const mentionFaults = (content: Content, { text, path }: ProseText): readonly Fault[] =>
  mentionsIn(text)
    .filter((slug) => !hasTerm(content, slug))
    .map((slug) => ({
      severity: 'warning',
      message: `Unexpected link [[${slug}]] in "${path.join('.')}", expected the slug of a term.`,
      hint: didYouMean(
        nearest(slug, content.glossary.bySlug.keys()),
        `Write glossary/${slug}.json, or remove the brackets.`,
      ),
      at: text.indexOf(`[[${slug}`),
    }));

const addressFaults = (content: Content, { source }: TermFile, { text }: ProseText): readonly Fault[] =>
  addressesIn(text).flatMap(({ address, start }) => {
    const fault = addressFault(content, `/glossary/${source.slug}`, address);
    return fault ? [{ ...fault, severity: 'error', at: start }] : [];
  });

export const proseLink: Check = (content) =>
  content.terms.flatMap((file) =>
    proseTexts(file.source).flatMap((prose) =>
      [...mentionFaults(content, prose), ...addressFaults(content, file, prose)].map(({ at, ...fault }) =>
        issueInText(
          file.document,
          prose.path,
          { rule: 'prose-link', ...fault },
          at < 0 ? undefined : positionAt(prose.text, at),
        ),
      ),
    ),
  );
