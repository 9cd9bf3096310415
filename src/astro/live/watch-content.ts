/**
 * Follows a content folder through everything that editors and git do to it: its folders are watched each by itself, because
 * nothing lies deeper, and watched anew when another folder takes their place.
 */
import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';

/** Milliseconds between two looks whether the folders are still the ones that are watched. */
const lookEvery = 500;

/** What editors put beside a file for a moment: swap files, probes, backups. */
const isAside = (name: string): boolean => /^\.|~$|^4913$|\.(?:swp|swx|tmp)$/.test(basename(name));

interface Watched {
  readonly folder: string;
  /** Identity of what is watched; empty when there is nothing. */
  identity: string;
  watcher?: FSWatcher | undefined;
}

const identityOf = (folder: string): string => {
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : '';
};

/** Calls `onChange` after each change; returns what ends it. Never throws, whatever becomes of the folder. */
export const watchContent = (content: string, onChange: () => void): (() => void) => {
  const folders: Watched[] = ['', 'glossary', 'guides'].map((name) => ({ folder: join(content, name), identity: '' }));

  const leave = (watched: Watched): void => {
    watched.watcher?.close();
    watched.watcher = undefined;
    watched.identity = '';
  };

  const follow = (watched: Watched): void => {
    try {
      watched.watcher = watch(watched.folder, (_, name) => {
        if (name === null || !isAside(name)) onChange();
      });
      watched.watcher.on('error', () => leave(watched));
    } catch {
      leave(watched);
    }
  };

  /** Watches anew what is another folder than before; true when there is any. */
  const look = (): boolean =>
    folders
      .map((watched) => {
        let identity = '';
        try {
          identity = identityOf(watched.folder);
        } catch {
          // Not to be read for the moment; the next look may find it.
        }
        if (identity === watched.identity) return false;
        leave(watched);
        watched.identity = identity;
        if (identity !== '') follow(watched);
        return true;
      })
      .some(Boolean);

  look();
  const looks = setInterval(() => {
    if (look()) onChange();
  }, lookEvery);
  return () => {
    clearInterval(looks);
    folders.forEach(leave);
  };
};
