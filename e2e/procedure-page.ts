import { expect, type Page } from '@playwright/test';

export const main = (page: Page) => page.locator('main');
export const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).last();

/** Goes on, when the page has loaded: whoever is faster than its script sends the step to the city hall himself. */
export async function next(page: Page): Promise<void> {
  await page.waitForLoadState();
  await main(page).locator('button[data-next]').click();
}

/** What is said where an answer has brought something up that was not shown yet. */
export const broughtUp = '下に増えたところがあります';

/** Goes on where an answer brings something up: with a script it was seen at once, without one it is shown before it goes on. */
export async function nextAndRead(page: Page): Promise<void> {
  const before = new URL(page.url()).pathname;
  await next(page);
  const more = main(page).getByText(broughtUp);
  await expect.poll(async () => new URL(page.url()).pathname !== before || (await more.isVisible())).toBe(true);
  if (await more.isVisible()) await next(page);
}
/** A control by its label, as it is seen. */
export const field = (page: Page, label: string | RegExp) => main(page).getByLabel(label).filter({ visible: true }).first();
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const choose = (page: Page, group: string | RegExp, option: string | RegExp) =>
  main(page).getByRole('group', { name: group }).getByRole('radio', { name: option }).check();
