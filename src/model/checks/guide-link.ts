/**
 * Links of a guide lead to pages and headings that exist: terms, other guides, anchors, cards. A term that is named but
 * not written yet is a warning, as in a term's relations.
 */
import { issueAt } from '../../schema/document.ts';
import type { Issue } from '../../schema/issue.ts';
import { listSome, nearest } from '../../schema/nearest.ts';
import type { GuideFile } from '../content-file.ts';
import { slugPattern } from '../../schema/text.ts';
import { didYouMean, errorAt, hasGuide, hasTerm, warningAt, type Check, type Content } from '../check.ts';
import { facetIds, type Glossary } from '../glossary.ts';
import type { GuideLink } from '../../schema/outline.ts';
import { sheetNames } from '../sheets.ts';

const rule = 'guide-link';
const pagePattern =
  /^\/(?<folder>glossary|guides|category|path|severity|effort|difficulty|language|tag|status)\/(?<name>[^/#?]+?)(?:\.html|\.json|\.md)?(?:#(?<anchor>.*))?$/;

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

/** An anchor as its heading is named; one that cannot be decoded names none. */
const decode = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};

const anchorIssue = (file: GuideFile, target: GuideFile, link: GuideLink, anchor: string): readonly Issue[] => {
  const anchors = target.outline.headings.map((heading) => heading.slug);
  if (anchors.includes(decode(anchor))) return [];
  const hint = didYouMean(nearest(anchor, anchors), `Its headings are ${listSome(anchors.map((slug) => `#${slug}`))}.`);
  return [at(file, link, `Unexpected anchor "#${anchor}", expected a heading of ${target.document.file.path}.`, hint)];
};

/** Pages that every site has, besides those of terms, guides and facets. */
const fixedPages = new Set([
  '',
  'index',
  'glossary',
  'guides',
  'category',
  'browse',
  'search',
  'map',
  'path',
  '404',
  'about/coverage',
]);

const missingPage = (file: GuideFile, link: GuideLink, guess: string | undefined): Issue =>
  at(
    file,
    link,
    `Unexpected link to ${link.url}, expected a page that exists.`,
    didYouMean(guess, 'Correct the address, or write the page.'),
  );

/** The file of a page as it lies in the content folder: on the site it has another address. */
const isFile = (url: string): boolean => /^(?![a-z][a-z\d+.-]*:|[/?#])[^?#]*\.(?:mdx?|json)(?:[?#].*)?$/i.test(url);

const fileLink = (file: GuideFile, link: GuideLink): Issue => {
  const name = /(?:^|\/)([^/]+?)\.mdx?(?:#.*)?$/.exec(link.url)?.[1];
  const term = /(?:^|\/)([^/]+?)\.json$/.exec(link.url)?.[1];
  const meant = name ? `/guides/${name}` : term ? `/glossary/${term}` : '/guides/<slug> or /glossary/<slug>';
  const hint = `Write the address of the page: ${meant}; or an address that begins with https://.`;
  return at(file, link, `Unexpected link to ${link.url}, expected an address that begins with "/".`, hint);
};

/** Issues of a link that names no term, guide or value of a facet: other pages are few, other files have an ending. */
const otherPageIssues = (glossary: Glossary, file: GuideFile, link: GuideLink): readonly Issue[] => {
  const page = link.url.replace(/[#?].*$/, '').replace(/^\/|\/$/g, '');
  const name = page.replace(/(?:\/index)?(?:\.html)?$/, '');
  const sheets = sheetNames(glossary).map((sheet) => sheet.replace(/\/index$/, ''));
  const isKnown = fixedPages.has(name) || sheets.includes(name) || glossary.facets.some(({ id }) => id === name);
  if (isFile(link.url)) return [fileLink(file, link)];
  const isOutside = !link.url.startsWith('/') || link.url.startsWith('//');
  if (isOutside || isKnown || /\.\w+$/.test(page)) return [];
  const guess = nearest(page.split('/')[0] ?? '', [...fixedPages, ...facetIds]);
  return [missingPage(file, link, guess && `/${[guess, ...page.split('/').slice(1)].join('/')}`)];
};

const pagesOf = ({ glossary }: Content, folder: string): ReadonlySet<string> => {
  if (folder === 'glossary') return new Set(glossary.bySlug.keys());
  if (folder === 'guides') return new Set(glossary.guideBySlug.keys());
  if (folder === 'path') return new Set(glossary.paths.map(({ id }) => id));
  const declared = folder === 'category' ? glossary.site.categories.keys() : [];
  const values = glossary.facets.find(({ id }) => id === folder)?.values ?? [];
  return new Set([...declared, ...values.map(({ id }) => id)]);
};

const linkIssues = (content: Content, file: GuideFile, link: GuideLink): readonly Issue[] => {
  const { guides, faulty } = content;
  if (link.url.startsWith('#')) return anchorIssue(file, file, link, link.url.slice(1));
  const { folder, name = '', anchor } = pagePattern.exec(link.url)?.groups ?? {};
  if (folder === undefined) return otherPageIssues(content.glossary, file, link);
  if (name === 'index') return [];
  if (folder === 'glossary' ? faulty.terms.has(name) : folder === 'guides' && faulty.guides.has(name)) return [];
  const known = pagesOf(content, folder);
  if (!known.has(name)) {
    const guess = nearest(name, known);
    return [missingPage(file, link, guess && `/${folder}/${guess}`)];
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
