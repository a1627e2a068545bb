import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './city-test.ts';
import { broughtUp, heading, main, next, nextAndRead } from './procedure-page.ts';
import { type Answer, type Step, type Typed, walks } from './what-people-type.ts';

const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: readFileSync('public/icons/icon-192.png') });

/** A question by its words, whether or not it must be answered. */
const called = (question: string) => new RegExp(`^${question.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\s*（なくてもよい）)?$`);

/** Where a question is asked: in the whole step, or in a row, for which a button asks where it is not there yet. */
async function placeOf(page: Page, { row }: Answer): Promise<Locator> {
  if (row === undefined) return main(page);
  const there = main(page).getByRole('group', { name: row, exact: true });
  if (!(await there.isVisible())) {
    await main(page).getByRole('button', { name: 'もう一つ加える' }).click();
    await expect(there).toBeVisible();
  }
  return there;
}

const line = (place: Locator, label: string) => place.getByLabel(called(label)).filter({ visible: true }).first();

async function type(place: Locator, question: string, typed: Typed): Promise<void> {
  if (typeof typed === 'string') return line(place, question).fill(typed);
  const group = place.getByRole('group', { name: called(question) }).first();
  if ('choose' in typed) return group.getByRole('radio', { name: typed.choose }).first().check();
  if ('tick' in typed) for (const box of typed.tick) await group.getByRole('checkbox', { name: box }).check();
  else if ('lines' in typed) for (const [label, text] of Object.entries(typed.lines)) await line(group, label).fill(text);
  else if ('photos' in typed) await group.locator('input[type=file]').setInputFiles(typed.photos.map(photo));
  else for (const [at, part] of ['年', '月', '日'].entries()) await group.getByLabel(part, { exact: true }).fill(typed.day[at] ?? '');
}

/** Whether a question stands there: without scripts some come up only when the form was sent. */
async function isAsked(place: Locator, { question, typed }: Answer): Promise<boolean> {
  if (typeof typed === 'string') return line(place, question).isVisible();
  return place
    .getByRole('group', { name: called(question) })
    .first()
    .isVisible();
}

async function answer(page: Page, one: Answer, hasScripts: boolean): Promise<void> {
  const place = await placeOf(page, one);
  if (!hasScripts && !(await isAsked(place, one))) {
    await next(page);
    await expect(main(page).getByText(broughtUp)).toBeVisible();
  }
  await type(place, one.question, one.typed);
}

/** Fills a step in and goes on; what was mistaken is said at its line, and stands there to be mended. */
async function walkThrough(page: Page, { title, answers, slip }: Step, hasScripts: boolean): Promise<void> {
  await expect(heading(page)).toHaveText(title);
  for (const one of answers) await answer(page, one, hasScripts);
  if (slip) {
    const last = () => main(page).getByLabel(called(slip.line)).filter({ visible: true }).last();
    await answer(page, { question: slip.line, typed: slip.wrong }, hasScripts);
    await next(page);
    await expect(main(page).getByRole('alert')).toContainText(slip.said);
    await expect(last()).toHaveValue(slip.wrong);
    await last().fill(slip.right);
  }
  await nextAndRead(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { slug, title, steps, told } of walks) {
      test(`somebody sends ${slug}, mends a mistake on the way, and finds what he wrote on its receipt`, async ({ page }) => {
        await page.goto(`/ja/procedures/${slug}`);
        await expect(heading(page)).toHaveText(title);
        await page.locator('form[action$="/begin"] button').click();
        for (const step of steps) await walkThrough(page, step, javaScriptEnabled);
        await expect(heading(page)).toHaveText('出す前に確かめてください');
        for (const words of told) await expect(main(page)).toContainText(words);
        await main(page).getByRole('button', { name: 'この内容で申請する' }).last().click();
        await expect(heading(page)).toHaveText('申請を受け付けました');
        const reference = /applications\/(\w{4}-\w{4})/.exec(page.url())?.[1] ?? 'none';
        for (const words of [reference, ...told]) await expect(main(page)).toContainText(words);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      });
    }
  });
}
