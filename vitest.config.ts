import { defineConfig } from 'vitest/config';

// GitHub's own workflow packages import JSON without attributes: plain Node refuses that, vite inlines it.
const inline = [/@actions\/(languageservice|workflow-parser|expressions)/];

/** Tests of what the suite is built and tried with, and not of what users get. */
const workshop = ['bench', 'ci-run', 'gallery', 'lab', 'palette', 'tools-azurerm', 'tools-update'].map(
  (name) => `test/unit/${name}*{,/**}`,
);

export default defineConfig({
  // The inlined packages name source maps that they do not ship; vite would warn about each file.
  logLevel: 'error',
  test: {
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: workshop, testTimeout: 10_000 },
      },
      {
        extends: true,
        test: {
          name: 'workshop',
          include: workshop.map((pattern) => `${pattern}.test.ts`),
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'properties',
          include: ['test/properties/**/*.test.ts'],
          testTimeout: 300_000,
          globalSetup: 'test/properties/support/announce.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 120_000,
          // The bundles are built anew in one.
          hookTimeout: 120_000,
          server: { deps: { inline } },
        },
      },
      {
        extends: true,
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
