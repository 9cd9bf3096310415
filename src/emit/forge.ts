/**
 * Addresses at which a repository's host edits a file and takes a report, each host in its own way.
 */
import type { Site } from '../model/site.ts';
import { ownValue } from '../schema/own-value.ts';

export type Repository = NonNullable<Site['repository']>;

interface Forge {
  readonly edit: string;
  readonly issues: string;
}

/** https://docs.github.com/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query */
const github: Forge = {
  edit: '{url}/edit/{branch}/{path}',
  issues: '{url}/issues/new?title={title}&body={body}',
};

/** https://docs.gitlab.com/user/project/issues/create_issues/#using-a-url-with-prefilled-values */
const gitlab: Forge = {
  edit: '{url}/-/edit/{branch}/{path}',
  issues: '{url}/-/issues/new?issue[title]={title}&issue[description]={body}',
};

/** https://docs.gitea.com/usage/issues-prs/automatically-linked-references; Forgejo, as at Codeberg, is of its kind. */
const gitea: Forge = {
  edit: '{url}/_edit/{branch}/{path}',
  issues: '{url}/issues/new?title={title}&body={body}',
};

/** By the words of a host's name; a host that does not tell is taken for one like GitHub. */
const forgeOf = ({ url }: Repository): Forge => {
  const { host } = new URL(url);
  if (/gitlab|salsa\.debian|framagit/.test(host)) return gitlab;
  return /gitea|forgejo|codeberg/.test(host) ? gitea : github;
};

const fillAddress = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (place, name: string) => ownValue(values, name) ?? place);

/** As a part of an address; slashes and colons may stand in a query and stay legible. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':');

/** Where a file of the content, by its path below the content folder, is edited in the browser. */
export const editAddress = (repository: Repository, file: string): string =>
  fillAddress(forgeOf(repository).edit, {
    url: repository.url,
    branch: encode(repository.branch),
    path: encode([repository.path, file].join('/')),
  });

export interface ReportAddress {
  readonly href: string;
  /** Whether the address ends with the body, so that words can be put after it. */
  readonly isOpenEnded: boolean;
}

/** Where a report is written, with its title and the beginning of its text filled in. */
export const reportAddress = (repository: Repository, title: string, body: string): ReportAddress => {
  const template = repository.issues ?? forgeOf(repository).issues;
  return {
    href: fillAddress(template, { url: repository.url, title: encode(title), body: encode(body) }),
    isOpenEnded: template.endsWith('{body}'),
  };
};
