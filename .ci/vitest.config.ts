import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

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
          name: 'site',
          // Previews and builds of one project share a folder of Astro's; they are tested one after the other.
          fileParallelism: false,
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          // Whole builds and real pages: slow machines take their time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
