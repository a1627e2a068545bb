import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, shellPath } from './e2e/chromium.ts';

const port = Number(process.env['E2E_PORT'] ?? 3210);
const ending = process.env['E2E_ENDING'] ?? 'e2e';
// Read again in every worker, which inherits the folder of the first: there the sample staff's passwords stand.
process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'city-e2e-'));

/** Browser tests against the real server with a database of its own, on a phone of 360×640. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: `**/*.${ending}.ts`,
  workers: 2,
  timeout: 180_000,
  // Two cores serve, draw and test at once; how long things take is for the benches.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // A test that passes only at a later try is named in the report: two busy cores stop no landing, and it is looked at.
  retries: 2,
  reporter: [['line'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 360, height: 640 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // What waits longer than this waits for something that does not come: said by name, instead of the end of the whole test.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // Each visitor’s phone keeps some forty pages at his first visit: only where that is what the test is about.
    serviceWorkers: 'block',
    launchOptions: {
      ...(shellPath && { executablePath: shellPath }),
      args: chromiumArguments,
    },
  },
  webServer: {
    command: `${existsSync('node_modules/.bin/node') ? 'node_modules/.bin/node' : 'node'} server.ts`,
    url: `http://localhost:${port}/api/health`,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATA_DIR: process.env['E2E_DATA_DIR'],
      JMA_FEEDS: 'no',
      // Everybody in a test comes from an address of his own: so many letters are not sent to one.
      TRUSTED_PROXY: 'yes',
    },
    timeout: 60_000,
  },
});
