import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

/** Every public address there is: what axe cannot visit one by one is at least sound HTML. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'offline-notice': { flow: true },
      'open-now': { flow: true },
      'print-page': { flow: true },
      'read-aloud': { flow: true },
      'coming-days': { flow: true },
      'kept-checklists': { flow: true },
      'kept-pages': { flow: true },
      'kept-since': { flow: true },
      'nearest-sites': { flow: true },
      'site-map': { flow: true },
      'map-view': { flow: true },
      'procedure-start': { flow: true },
    },
  ],
  rules: {
    // The framework writes <meta charSet> and <link hrefLang>: attribute names have no case in HTML.
    'attr-case': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
  },
});

/** A translation is words in the same page: all are read in Japanese, each fifth in the others, in each language others. */
const isRead = (path: string, place: number) => /^\/ja(\/|$)/.test(path) || place % 5 === 0;

test.describe.configure({ mode: 'parallel' });

// Readings are set in Japanese alone.
for (const [reader, cookie, pages] of [
  ['plain', '', /^/],
  ['with furigana', 'aids=large.furigana; district=hama', /^\/ja(-easy)?(\/|$)/],
] as const)
  test(`every address of the sitemap is sound HTML, ${reader}`, async ({ request }) => {
    test.setTimeout(600_000);
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address]) => new URL(address ?? '').pathname)
      .filter((path, place) => pages.test(path) && isRead(path, place));
    expect(addresses.length).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const address of addresses) {
      const report = await validator.validateString(await (await request.get(address, { headers: { cookie } })).text());
      for (const { messages } of report.results)
        faults.push(...messages.slice(0, 3).map(({ ruleId, message, selector }) => `${address}: ${ruleId} ${message} ${selector ?? ''}`));
    }
    expect(faults.slice(0, 20).join('\n')).toBe('');
  });
