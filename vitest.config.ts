import { defineConfig } from 'vitest/config';

const tests = ['{app,components,db,lib}/**/*.test.ts'];
// What a city hall makes for itself at its first start.
const SECRET = 'for tests only, nowhere else';
const onDatabase = ['{app,components,db,lib}/**/*.database.test.ts'];
const patient = { testTimeout: 90_000, hookTimeout: 120_000 };
const together = { isolate: false, setupFiles: './lib/testing/tidy.ts', ...patient };

/**
 * Tests that need a database end in `.database.test.ts` and run on SQLite and on a PostgreSQL server; the others run once. The
 * files of a worker share what they have loaded: loading it again for each took longer than the tests (docs/decisions/0027).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'sqlite',
          include: tests,
          env: { SECRET, DATABASE_URL: '' },
          maxWorkers: 2,
          ...together,
        },
      },
      // PostgreSQL in the process takes 700 MB and twice as long as a server: one worker, and the rooms whose SQL is most various.
      {
        test: {
          name: 'pglite',
          include: ['{db,lib/audit,lib/residents,lib/procedures/cases}/**/*.database.test.ts'],
          env: { SECRET, DATABASE_URL: 'pglite' },
          maxWorkers: 1,
          ...together,
        },
      },
      {
        test: {
          name: 'postgres',
          include: onDatabase,
          env: { SECRET },
          maxWorkers: 1,
          ...together,
        },
      },
      {
        test: {
          name: 'proof',
          include: ['{db,lib}/**/*.proof.ts'],
          env: { SECRET, DATABASE_URL: '' },
          ...patient,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
