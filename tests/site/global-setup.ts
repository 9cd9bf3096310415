/** Builds the fixture site once for all tests that look at it: at the root of a host, and below a base path. */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, openWorkplace } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folders of the built fixture site. */
    readonly sites: { readonly root: string; readonly docs: string; readonly output: string };
  }
}

export default (project: TestProject): (() => void) => {
  const place = openWorkplace('full-site');
  const docs = join(place.folder, 'docs');
  const runs = [
    build('--content', place.content, '--out', place.out),
    build('--content', place.content, '--out', docs, '--base', '/docs/'),
  ];
  const failed = runs.find(({ code }) => code !== 0);
  if (failed) {
    place.close();
    throw new Error(`The fixture site could not be built:\n${failed.stderr}${failed.stdout}`);
  }
  project.provide('sites', { root: place.out, docs, output: runs[0]?.stdout ?? '' });
  return place.close;
};
