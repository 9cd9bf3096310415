/**
 * Links of a guide lead to pages and headings that exist: terms, other guides, anchors, cards. A term that is named but
 * not written yet is a warning, as in a term's relations.
 */
import { issueAt } from '../../schema/document.ts';
import type { Issue } from '../../schema/issue.ts';
import { nearest } from '../../schema/nearest.ts';
import type { GuideFile } from '../build-glossary.ts';
import { slugPattern } from '../../schema/text.ts';
import { didYouMean, errorAt, hasGuide, hasTerm, warningAt, type Check, type Content } from '../check.ts';
import type { GuideLink } from '../glossary.ts';

const rule = 'guide-link';
const pagePattern =
  /^\/(?<folder>glossary|guides|category)\/(?<name>[^/#?]+?)(?:\.html|\.json|\.md)?(?:#(?<anchor>.*))?$/;

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

const anchorIssue = (file: GuideFile, target: GuideFile, link: GuideLink, anchor: string): readonly Issue[] => {
  const anchors = target.outline.headings.map((heading) => heading.slug);
  if (anchors.includes(decodeURIComponent(anchor))) return [];
  const hint = didYouMean(nearest(anchor, anchors), `Use one of: ${anchors.map((slug) => `#${slug}`).join(', ')}.`);
  return [at(file, link, `Unexpected anchor "#${anchor}", expected a heading of ${target.document.file.path}.`, hint)];
};

const linkIssues = (content: Content, file: GuideFile, link: GuideLink): readonly Issue[] => {
  const { glossary, guides, faulty } = content;
  if (link.url.startsWith('#')) return anchorIssue(file, file, link, link.url.slice(1));
  const { folder, name = '', anchor } = pagePattern.exec(link.url)?.groups ?? {};
  const known = {
    glossary: glossary.bySlug,
    guides: glossary.guideBySlug,
    category: new Map(glossary.categories.map((group) => [group.category.id, group])),
  }[folder as 'glossary' | 'guides' | 'category'] as ReadonlyMap<string, unknown> | undefined;
  if (!known || name === 'index') return [];
  if (folder === 'glossary' ? faulty.terms.has(name) : folder === 'guides' && faulty.guides.has(name)) return [];
  if (!known.has(name)) {
    const guess = nearest(name, known.keys());
    return [
      at(
        file,
        link,
        `Unexpected link to ${link.url}, expected a page that exists.`,
        didYouMean(guess && `/${folder ?? ''}/${guess}`, 'Correct the address, or write the page.'),
      ),
    ];
  }
  const target = folder === 'guides' ? guides.find((guide) => guide.slug === name) : undefined;
  return anchor !== undefined && target ? anchorIssue(file, target, link, anchor) : [];
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
