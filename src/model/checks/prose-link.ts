/**
 * `[[slug]]` links in the prose of a term lead to terms that exist.
 */
import { issueInText } from '../../schema/issue-in-text.ts';
import { positionAt } from '../../schema/issue.ts';
import { mentionsIn } from '../../schema/mentions.ts';
import { nearest } from '../../schema/nearest.ts';
import { didYouMean, hasTerm, type Check } from '../check.ts';
import { proseTexts } from '../prose-texts.ts';

export const proseLink: Check = (content) =>
  content.terms.flatMap(({ source, document }) =>
    proseTexts(source).flatMap(({ text, path }) =>
      mentionsIn(text)
        .filter((slug) => !hasTerm(content, slug))
        .map((slug) => {
          const guess = nearest(slug, content.glossary.bySlug.keys());
          const hint = didYouMean(guess, `Write glossary/${slug}.json, or remove the brackets.`);
          const message = `Unexpected link [[${slug}]] in "${path.join('.')}", expected the slug of a term.`;
          const at = text.indexOf(`[[${slug}`);
          const inside = at < 0 ? undefined : positionAt(text, at);
          return issueInText(document, path, { rule: 'prose-link', severity: 'warning', message, hint }, inside);
        }),
    ),
  );
