/**
 * Writes a glossary as a Hugo site that prints what our pages print of it, highlighted by Hugo's own highlighter.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeTerm } from './corpus.ts';

const list = (items: unknown): string =>
  Array.isArray(items) ? items.map((item) => `- ${String(item)}`).join('\n') : '';

const toPage = (term: MadeTerm): string => {
  const front = {
    title: term.term,
    slug: term.slug,
    description: term.short,
    category: term.category,
    difficulty: term['difficulty'],
    severity: term['severity'],
    effort: term['effort'],
    created: term['created'],
    updated: term['updated'],
    aka: term['aliases'],
    tags: term['tags'],
    related: term.related,
    refs: term['refs'],
  };
  const section = (title: string, text: unknown): string => `## ${title}\n\n${String(text)}\n`;
  const code = (label: string, text: string): string => `### ${label}\n\n\`\`\`${term.category}\n${text}\`\`\`\n`;
  return [
    JSON.stringify(front, null, 1),
    section('Explanation', term.long),
    section('Common misconception', term['misconception']),
    section('Why it matters', term['why_it_matters']),
    section('Common mistakes', list(term['common_mistakes'])),
    '## Code examples\n',
    code('Avoid', term.bad_code),
    code('Prefer', term.good_code),
    section('Quick fix', term['quick_fix']),
  ].join('\n');
};

const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}"></head><body><header><a href="/">{{ site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }}</footer></body></html>`;

const single = `{{ define "main" }}<nav><a href="/glossary/">Glossary</a> / <a href="/category/{{ .Params.category }}">{{ .Params.category }}</a></nav><h1>{{ .Title }}</h1>
<p>{{ range .Params.aka }}{{ . }} {{ end }}</p><p>{{ .Params.difficulty }} · {{ .Params.severity }} · {{ .Params.effort }} · <time>{{ .Params.created }}</time> · <time>{{ .Params.updated }}</time></p>
<p><strong>{{ .Description }}</strong></p>{{ .Content }}
<h2>Related terms</h2><ul>{{ range .Params.related }}{{ with site.GetPage (printf "/glossary/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}{{ end }}</ul>
<h2>References</h2><ul>{{ range .Params.refs }}<li><a href="{{ . }}">{{ . }}</a></li>{{ end }}</ul>
<h2>Cite this page</h2><p>{{ .Title }}, {{ site.Title }}, {{ .Permalink }}</p>{{ end }}`;

const index = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages.ByTitle }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>{{ end }}`;

const config = {
  baseURL: 'https://example.org/',
  title: 'Made-up glossary',
  languageCode: 'en',
  disableKinds: ['taxonomy', 'term', 'RSS'],
  markup: { highlight: { noClasses: false } },
};

/** Writes the site; `hugo --source <folder>` builds it to `<folder>/public`. */
export const writeHugoSite = (folder: string, terms: readonly MadeTerm[]): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['content/glossary', 'layouts/_default']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'layouts/_default/baseof.html'), shell);
  writeFileSync(join(folder, 'layouts/_default/single.html'), single);
  writeFileSync(join(folder, 'layouts/_default/list.html'), index);
  writeFileSync(join(folder, 'content/glossary/_index.md'), '{"title":"Glossary"}\n');
  for (const term of terms) writeFileSync(join(folder, 'content/glossary', `${term.slug}.md`), toPage(term));
};
