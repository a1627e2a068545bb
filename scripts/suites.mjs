// What is tested, in which order, and how many tests passed.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, installDebian, projectNode, run, runTool, step } from './steps.mjs';

const counts = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'city-tests-'));

/** Types, style, lockfile. */
export async function check() {
  await install();
  await step('型を確かめています / Checking types', async () => {
    await runTool('next/dist/bin/next', ['typegen'], { quiet: true });
    await run(projectNode(), ['node_modules/.bin/tsc', '--noEmit']);
  });
  await step('書き方を確かめています / Checking style', async () => {
    await run('node_modules/.bin/biome', ['check', '--error-on-warnings', '.']);
    await run(projectNode(), ['scripts/complete-lockfile.mjs', '--check']);
  });
}

/** The unit and operation tests of one project of `vitest.config.ts`. */
export async function units(project, env = {}) {
  const report = join(reports, `${project}.json`);
  await step(`テスト：${project} / Unit tests: ${project}`, () =>
    counted(
      report,
      runTool(
        'vitest/vitest.mjs',
        ['run', `--project=${project}`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        { env },
      ),
      (json) => ({
        passed: json.numPassedTests,
        failed: json.numFailedTests,
      }),
    ),
  );
}

/** Two suites at once; when one fails, the other still says what it found. */
export async function both(...suites) {
  const failed = (await Promise.allSettled(suites)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** The tests in a real browser whose files end so. */
export async function browser(ending) {
  const report = join(reports, `${ending}.json`);
  await chromium();
  await step(`ブラウザーで試しています（${ending}） / Browser tests (${ending})`, () =>
    counted(
      report,
      runTool('@playwright/test/cli.js', ['test'], { env: { E2E_ENDING: ending, PLAYWRIGHT_JSON_OUTPUT_NAME: report } }),
      (json) => {
        for (const reason of json.suites.flatMap(whyNot)) console.log(reason);
        return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected };
      },
    ),
  );
}

/** Why the tests of a suite did not pass at a try, said again at the end: whoever sees only the last lines needs it there. */
function whyNot(suite) {
  const tries = (suite.specs ?? []).flatMap(({ file, line, tests }) =>
    tests.flatMap(({ results }) => results.flatMap(({ error, retry }) => (error ? [{ place: `${file}:${line}`, error, retry }] : []))),
  );
  return [
    ...tries.map(({ place, error, retry }) => `${place}, try ${retry + 1}: ${error.message?.slice(0, 1200)}`),
    ...(suite.suites ?? []).flatMap(whyNot),
  ];
}

async function counted(report, running, read) {
  const outcome = await running.then(
    () => undefined,
    (fault) => fault,
  );
  if (existsSync(report)) {
    const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')));
    counts.passed += passed;
    counts.failed += failed;
  }
  if (outcome) throw outcome;
}

/** Debian's Chromium, whole and without what only a screen needs, installed when missing and we may; elsewhere Playwright's own. */
async function chromium() {
  const missing = ['chromium', 'chromium-headless-shell'].filter((program) => !existsSync(`/usr/bin/${program}`));
  if (missing.length === 0 || process.platform !== 'linux') return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await installDebian('ブラウザーを入れています（2分ほど） / Installing Chromium (about two minutes)', [...missing, 'fonts-noto-cjk']);
  else if (missing.includes('chromium'))
    console.log(
      'Chromium がありません。Playwright のものを使います（なければ npx playwright install chromium） / No Chromium here: using Playwright’s own (if it is missing: npx playwright install chromium)',
    );
}

/** Says how it went, in the line that is read by machines too, and ends the process. */
export function finish(fault) {
  if (fault) console.error(fault instanceof Error ? fault.message : fault);
  const failed = fault && counts.failed === 0 ? 1 : counts.failed;
  console.log(`${counts.passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
