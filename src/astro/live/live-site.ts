/**
 * The site while its author writes: prepared again after each change, and kept as it was while a file is broken.
 */
import { watch } from 'node:fs';
import type { SiteOverrides } from '../../model/site.ts';
import type { Issue } from '../../schema/issue.ts';
import { openSite } from '../door.ts';
import { openPools } from '../bodies/pools.ts';
import { prepare, type Prepared } from '../prepare.ts';
import { openWorkspace } from '../workspace.ts';

export interface LiveOptions {
  readonly content: string;
  readonly overrides: SiteOverrides;
  /** Called after each change with all issues, and whether the pages show it or the last site without errors. */
  readonly onIssues: (issues: readonly Issue[], isShown: boolean) => void;
}

export interface LiveSite {
  /** Calls back after each change that pages show. */
  readonly onChange: (listener: () => Promise<void>) => void;
  /** Errors that keep the last change from being shown; none when the pages are up to date. */
  readonly errors: () => readonly Issue[];
  readonly close: () => void;
}

/** Milliseconds of quiet after which a change is read: an editor writes in steps, and git writes many files. */
const quiet = 60;

/** A diagram that cannot be drawn is no reason to wait: the page shows the fault in its place. */
const keepsFromShowing = ({ severity, rule }: Issue): boolean => severity === 'error' && rule !== 'diagram';

/** Opens the site of a content folder and follows its changes. */
export const openLiveSite = async ({ content, overrides, onIssues }: LiveOptions): Promise<LiveSite> => {
  const workspace = openWorkspace(content, 'preview');
  const pools = openPools();
  const listeners: (() => Promise<void>)[] = [];
  let errors: readonly Issue[] = [];
  let shown: Prepared | undefined;

  const update = async (): Promise<void> => {
    const prepared = await prepare({ content, overrides, workspace, pools });
    errors = prepared.issues.filter(keepsFromShowing);
    const isShown = errors.length === 0 || !shown;
    onIssues(prepared.issues, isShown);
    if (isShown) {
      openSite(prepared.site);
      shown?.close();
      shown = prepared;
    } else prepared.close();
    for (const listener of listeners) await listener();
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(update).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }, quiet);
  };

  await update();
  const watcher = watch(content, { recursive: true }, schedule);
  return {
    onChange: (listener) => listeners.push(listener),
    errors: () => errors,
    close: () => {
      watcher.close();
      shown?.close();
      pools.close();
    },
  };
};
