/**
 * What the feeds say of the newest changes, whatever their format: a sentence, a link that leads somewhere, and of the
 * texts only what may be carried away.
 */
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import type { Change, ChangeType, History } from '../../model/history/change.ts';
import { toPlainText } from '../../model/plain-text.ts';
import { rightsOf, rightsOfSite } from '../../model/rights.ts';
import { fill, wordsOf, type StringKey } from '../../strings.ts';
import { guidePath, pagePath, termPath, toAddress } from '../paths.ts';
import { creditOf } from '../twin/portable.ts';
import { redirectsOf } from '../redirect.ts';
import { fieldsToWords } from './field-words.ts';

export interface FeedItem {
  /** A tag URI that stays. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** Midnight of its day, UTC. */
  readonly date: Date;
  readonly category: string | undefined;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Of the newest change; the beginning of 1970 when there is none. */
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

const titles = {
  added: 'change.added',
  edited: 'change.edited',
  renamed: 'change.renamed',
  retired: 'change.retired',
} as const satisfies Readonly<Record<ChangeType, StringKey>>;

/** A feed has so many changes. */
const mostItems = 50;

/** Former slug of a term → its slug of today. */
type Redirects = ReadonlyMap<string, string>;

/** The page of today that a change is about; undefined when it is gone. */
const pageOf = (glossary: Glossary, { kind, slug }: Change, redirects: Redirects): Term | Guide | undefined =>
  kind === 'term' ? glossary.bySlug.get(redirects.get(slug) ?? slug) : glossary.guideBySlug.get(slug);

/** What the page says of itself, or where to read it and whom to credit. */
const toAbstract = ({ site }: Glossary, page: Term | Guide): string => {
  if (!('format' in page)) {
    return rightsOf(site, page.source).allows('short') ? toPlainText(page.source.short) : creditOf(site, page).credit;
  }
  if (rightsOfSite(site).allows('description')) return page.source.description;
  return `Source: ${site.title} — ${toAddress(site, guidePath(site, page.slug))}`;
};

/** What happened, beyond the title. */
const toNews = ({ site }: Glossary, change: Change, target: Term | Guide | undefined): string => {
  const { strings } = wordsOf(site);
  const fields = fieldsToWords(site, change.fields ?? []).join(', ');
  const title = target && ('format' in target ? target.source.title : target.source.term);
  return [
    change.renamedFrom === undefined ? '' : fill(strings['change.renamedFrom'], { slug: change.renamedFrom }),
    fields !== '' ? fill(strings['change.fields'], { fields }) : '',
    change.replacedBy !== undefined && title !== undefined ? fill(strings['change.replacedBy'], { title }) : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** Address of a page; of one that is gone, of the list that it stood in. */
const addressOf = ({ site }: Glossary, { kind }: Change, page: Term | Guide | undefined): string => {
  if (!page) return toAddress(site, pagePath(site, kind === 'term' ? 'glossary/' : 'guides/'));
  return toAddress(site, 'format' in page ? guidePath(site, page.slug) : termPath(site, page.slug));
};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const toItem = (glossary: Glossary, change: Change, redirects: Redirects): FeedItem => {
  const { strings } = wordsOf(glossary.site);
  const page = pageOf(glossary, change, redirects);
  const abstract = page && change.type !== 'retired' ? toAbstract(glossary, page) : '';
  return {
    id: change.id,
    url: addressOf(glossary, change, page),
    title: fill(strings[titles[change.type]], { title: change.title }),
    summary: [toNews(glossary, change, page), abstract].filter(Boolean).join('\n\n'),
    date: midnight(change.date),
    category: page?.category?.name,
  };
};

/** The newest changes. */
export const toFeed = (glossary: Glossary, { changes }: History): Feed => {
  const { site } = glossary;
  const redirects = new Map(redirectsOf(glossary).map(({ from, to }) => [from, to]));
  const { strings } = wordsOf(site);
  const items = changes.slice(0, mostItems).map((change) => toItem(glossary, change, redirects));
  return {
    title: fill(strings['feed.title'], { site: site.title }),
    description: fill(strings['feed.description'], { site: site.title }),
    updated: new Date(Math.max(0, ...items.map(({ date }) => date.getTime()))),
    items,
  };
};
