import { test as plain } from '@playwright/test';

/** A test that leaves no window open: what is open goes on asking and drawing, and the tests after it wait for that. */
export const test = plain.extend<{ tidy: undefined }>({
  tidy: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts());
      await use(undefined);
      await Promise.all(browser.contexts().flatMap((context) => (before.has(context) ? [] : context.close())));
    },
    { auto: true },
  ],
});
