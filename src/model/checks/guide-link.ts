/**
 * Links of a guide lead to pages and headings that exist: terms, other guides, anchors, cards. A term that is named but
 * not written yet is a warning, as in a term's relations.
 */
import { issueAt } from '../../schema/document.ts';
import type { Issue } from '../../schema/issue.ts';
import { nearest } from '../../schema/nearest.ts';
import type { GuideFile } from '../content-file.ts';
import { slugPattern } from '../../schema/text.ts';
import { didYouMean, errorAt, hasGuide, hasTerm, warningAt, type Check, type Content } from '../check.ts';
import type { GuideLink } from '../../schema/outline.ts';
import { addressFault } from '../page-address.ts';

const rule = 'guide-link';
const at = (
  { document }: GuideFile,
  { line, column }: GuideLink,
  message: string,
  hint: string,
  severity: Issue['severity'] = 'error',
): Issue => ({
  ...issueAt(document, [], { rule, severity, message, hint }),
  line,
  column,
  pointer: '',
});

const linkIssues = (content: Content, file: GuideFile, link: GuideLink): readonly Issue[] => {
  const fault = addressFault(content, `/guides/${file.slug}`, link.url);
  return fault ? [at(file, link, fault.message, fault.hint)] : [];
};

const targetIssues = (content: Content, { source, document }: GuideFile): readonly Issue[] => {
  const { glossary } = content;
  const isKnown = (target: string): boolean =>
    /^https?:/.test(target) ||
    (target.startsWith('guides/') ? hasGuide(content, target.slice('guides/'.length)) : hasTerm(content, target));
  const targets = [
    ...(source.terms ?? []).map((to, index) => ({ to, path: ['terms', index] })),
    ...(source.see_also ?? []).map(({ to }, index) => ({ to, path: ['see_also', index, 'to'] })),
  ];
  const candidates = [...glossary.bySlug.keys(), ...[...glossary.guideBySlug.keys()].map((slug) => `guides/${slug}`)];
  return targets
    .filter(({ to }) => !isKnown(to))
    .map(({ to, path }) => {
      const message = `Unexpected "${to}" in "${path.join('.')}", expected a term slug, "guides/<slug>" or an https address.`;
      const build = slugPattern.test(to) ? warningAt : errorAt;
      return build(
        document,
        path,
        rule,
        message,
        didYouMean(nearest(to, candidates), 'Correct it, or remove the entry.'),
      );
    });
};

export const guideLink: Check = (content) =>
  content.guides.flatMap((file) => [
    ...targetIssues(content, file),
    ...file.outline.links.flatMap((link) => linkIssues(content, file, link)),
    ...file.outline.mentions
      .filter((mention) => !hasTerm(content, mention.url))
      .map((mention) =>
        at(
          file,
          mention,
          `Unexpected link [[${mention.url}]], expected the slug of a term.`,
          didYouMean(nearest(mention.url, content.glossary.bySlug.keys()), 'Write the term, or remove the brackets.'),
          'warning',
        ),
      ),
  ]);
