/**
 * The site while its author writes: prepared again after each change, and kept as it was while a file is broken.
 */
import type { SiteOverrides } from '../../model/site.ts';
import { readContent, type ContentFiles } from '../../read.ts';
import type { Issue } from '../../schema/issue.ts';
import { openPools } from '../bodies/pools.ts';
import { openSite } from '../door.ts';
import { prepare, type Prepared } from '../prepare.ts';
import { openWorkspace } from '../workspace.ts';
import { watchContent } from './watch-content.ts';

/** What there is to say of the content as it is on disk. */
export interface LiveState {
  readonly issues: readonly Issue[];
  /** Errors that keep the content from being shown; the pages are those of the last content without any. */
  readonly errors: readonly Issue[];
  /** Why nothing could be read or drawn at all. */
  readonly trouble?: unknown;
  /** The text of a file, as it was read. */
  readonly textOf: (file: string) => string | undefined;
}

export interface LiveOptions {
  readonly content: string;
  readonly overrides: SiteOverrides;
  /** Called after each change that says something new, when pages show it or will not. */
  readonly onState: (state: LiveState) => void;
}

export interface LiveSite {
  readonly state: () => LiveState;
  /** Calls back after each change, when pages can show it. */
  readonly onChange: (listener: () => Promise<void>) => void;
  readonly close: () => void;
}

/** Milliseconds of quiet after which a change is read: an editor writes in steps, and git writes many files. */
const quiet = 60;

/** Milliseconds of quiet after which an error is told: a file may be half written. */
const patience = 400;

/** A diagram that cannot be drawn is no reason to wait: the page shows the fault in its place. */
const keepsFromShowing = ({ severity, rule }: Issue): boolean => severity === 'error' && rule !== 'diagram';

const filesOf = ({ site, searchTests, terms, guides }: ContentFiles) => [
  ...terms,
  ...guides,
  ...[site, searchTests].flatMap((file) => file ?? []),
];

const isSame = (one: ContentFiles, other: ContentFiles): boolean => {
  const [files, others] = [filesOf(one), filesOf(other)];
  return (
    files.length === others.length &&
    files.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text) &&
    JSON.stringify(one.issues) === JSON.stringify(other.issues)
  );
};

const readerOf = (files: ContentFiles): LiveState['textOf'] => {
  const texts = new Map(filesOf(files).map(({ path, text }) => [path, text]));
  return (file) => texts.get(file);
};

/** Runs `act` once more after every call that comes while it runs, never twice at a time. */
const oneAtATime = (act: () => Promise<void>): (() => Promise<void>) => {
  let [isRunning, isCalled] = [false, false];
  return async () => {
    isCalled = true;
    if (isRunning) return;
    isRunning = true;
    while (isCalled) {
      isCalled = false;
      await act();
    }
    isRunning = false;
  };
};

/** Opens the site of a content folder and follows its changes. Throws when the folder is not there. */
export const openLiveSite = async ({ content, overrides, onState }: LiveOptions): Promise<LiveSite> => {
  const workspace = openWorkspace(content, 'preview');
  const pools = openPools();
  const listeners: (() => Promise<void>)[] = [];
  let state: LiveState = { issues: [], errors: [], textOf: () => undefined };
  let shown: (Prepared & { readonly isWhole: boolean }) | undefined;
  let before: ContentFiles | undefined;
  let [isBusy, pending]: [boolean, LiveState | undefined] = [false, undefined];
  let told: NodeJS.Timeout | undefined;

  const say = async (next: LiveState): Promise<void> => {
    [state, pending] = [next, undefined];
    clearTimeout(told);
    onState(next);
    try {
      for (const listener of listeners) await listener();
    } catch (trouble) {
      onState({ ...next, trouble });
    }
  };

  /** Errors wait: what comes in the meantime may mend them. */
  const postpone = (): void => {
    clearTimeout(told);
    if (pending) told = setTimeout(() => (isBusy || !pending ? postpone() : void say(pending)), patience);
  };
  const sayLater = (next: LiveState): void => {
    pending = next;
    postpone();
  };

  const draw = async (files: ContentFiles): Promise<void> => {
    const prepared = await prepare({ content, files, overrides, workspace, pools });
    const errors = prepared.issues.filter(keepsFromShowing);
    const next = { issues: prepared.issues, errors, textOf: readerOf(files) };
    const isWhole = errors.length === 0;
    if (shown?.isWhole && !isWhole) {
      prepared.close();
      sayLater(next);
      return;
    }
    openSite(prepared.site);
    shown?.close();
    shown = { ...prepared, isWhole };
    await say(next);
  };

  const update = async (): Promise<void> => {
    isBusy = true;
    try {
      const files = readContent(content);
      if (before && isSame(before, files)) return;
      before = files;
      await draw(files);
    } catch (trouble) {
      before = undefined;
      if (!shown) throw trouble;
      sayLater({ issues: [], errors: [], trouble, textOf: () => undefined });
    } finally {
      isBusy = false;
    }
  };

  await update();
  const follow = oneAtATime(update);
  let timer: NodeJS.Timeout | undefined;
  const stop = watchContent(content, () => {
    postpone();
    clearTimeout(timer);
    timer = setTimeout(() => void follow(), quiet);
  });
  return {
    state: () => state,
    onChange: (listener) => listeners.push(listener),
    close: () => {
      stop();
      clearTimeout(timer);
      clearTimeout(told);
      shown?.close();
      pools.close();
    },
  };
};
