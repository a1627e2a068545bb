import { defineConfig } from 'vitest/config';

const tests = ['{app,components,db,lib}/**/*.test.ts'];
// What a city hall makes for itself at its first start.
const SECRET = 'for tests only, nowhere else';
const onDatabase = ['{app,components,db,lib}/**/*.database.test.ts'];

/** Tests that need a database end in `.database.test.ts` and run on every engine; the others run once. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'sqlite',
          include: tests,
          env: { SECRET, DATABASE_URL: '' },
          maxWorkers: 2,
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      // One PGlite takes 700 MB: one worker, one database, emptied between tests.
      {
        test: {
          name: 'pglite',
          include: onDatabase,
          env: { SECRET, DATABASE_URL: 'pglite' },
          maxWorkers: 1,
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'postgres',
          include: onDatabase,
          env: { SECRET },
          maxWorkers: 1,
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'proof',
          include: ['{db,lib}/**/*.proof.ts'],
          env: { SECRET, DATABASE_URL: '' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
