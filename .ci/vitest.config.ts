import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Whole builds and real pages: slow machines take their time. */
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  cacheDir: '.headword/vitest',
  test: {
    root,
    maxWorkers: 2,
    // Snapshots are facts that a person looked at: only `npm test -- --update` writes them.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/architecture.test.ts', 'tests/unit/**/*.test.ts'],
          // Diagrams are drawn in earnest: slow machines take their time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // After the unit tests, so that the machine is shared by two files at most.
          sequence: { groupOrder: 1 },
          ...slow,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // Previews and builds of one project share a folder of Astro's; they are tested one after the other.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...slow,
        },
      },
    ],
  },
});
