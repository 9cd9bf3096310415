/**
 * A page that Astro cannot draw, because an MDX guide fails while it runs, told as faults of the content are.
 */
import { relative, sep } from 'node:path';
import type { LiveNotice } from '../../strings/live-notice.ts';
import { projectRoot } from '../workspace.ts';

/** What Vite and Astro say of an error. */
export interface ErrorPayload {
  readonly type: string;
  readonly err?: {
    readonly message?: string;
    readonly hint?: string;
    readonly id?: string;
    readonly stack?: string;
    readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  };
}

export type DrawingFault = ErrorPayload['err'] & object;

/** Astro has made HTML of its messages. */
const toWords = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '&',
    );

/** The guide that was drawn, where the stack tells; else the file that Astro names. */
const fileOf = ({ id, loc, stack }: DrawingFault): string | undefined =>
  /(?:^|[/(\s])(\/[^\s:()]*\/guides\/[^\s:()]*\.mdx)/m.exec(stack ?? '')?.[1] ?? loc?.file ?? id;

/** Path of the page that a guide is drawn on; undefined when it is no guide that fails. */
export const pageOf = (err: DrawingFault): string | undefined => {
  const name = /\/guides\/([^/?]+)\.mdx$/.exec(fileOf(err) ?? '')?.[1];
  return name === undefined ? undefined : `/guides/${name}`;
};

const placeOf = (err: DrawingFault): string => {
  const file = fileOf(err)?.replace(/^file:\/\/|\?.*$/g, '');
  return file === undefined ? '' : relative(projectRoot, file).split(sep).join('/');
};

/** What is said of the page at this path that Astro could not draw. */
export const drawingNotice = (err: DrawingFault, page: string): LiveNotice => ({
  title: 'This page cannot be drawn',
  about: 'It is drawn again when the file is mended and saved. The terminal says more.',
  faults: [
    {
      place: placeOf(err),
      rule: '',
      message: toWords(err.message ?? 'Unknown error.'),
      frame: '',
      hint: toWords(err.hint ?? ''),
      page,
    },
  ],
  more: '',
});
