import type { Rule } from '../rule.ts';

export const site: Rule = {
  kind: 'files',
  severities: ['warning'],
  title: 'There is no site.json',
  meaning:
    "Without `site.json` the site has no name and no address: links in feeds, in the sitemap and in citations would lead to the writer's own machine.",
  fix: 'Add `site.json` beside the folder `glossary`. Only `title` and `url` are required.',
  example: {
    file: 'sites.json',
    renamed: 'site.json',
    isWhole: true,
    bad: '{ "title": "Storage words", "url": "https://example.org" }',
    good: '{ "title": "Storage words", "url": "https://example.org" }',
  },
};
