/** Changes single lines of a package while Node loads it, for packages that leave no other door open. */
import { registerHooks } from 'node:module';

export interface Rewrite {
  /** What the change is good for. */
  readonly why: string;
  /** Text that stands exactly once in one module of the package. */
  readonly text: string;
  readonly instead: string;
}

/**
 * From now on, rewrites every module whose URL contains `path` as it is loaded.
 * Returns a function that tells which rewrites have found no place so far.
 */
export const rewriteModules = (path: string, rewrites: readonly Rewrite[]): (() => readonly Rewrite[]) => {
  const missing = new Set(rewrites);
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.includes(path) || !loaded.source) return loaded;
      let code = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
      for (const rewrite of rewrites) {
        const parts = code.split(rewrite.text);
        if (parts.length !== 2) continue;
        code = parts.join(rewrite.instead);
        missing.delete(rewrite);
      }
      return { ...loaded, source: code };
    },
  });
  return () => [...missing];
};
