import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales';

/** Every template in every state that has another look; the rest of the addresses share these. */
const templates = {
  home: '',
  list: '/services',
  found: '/services?q=%E4%BD%8F%E6%B0%91%E7%A5%A8',
  'nothing found': '/services?q=%E9%87%8F%E5%AD%90%E5%8A%9B%E5%AD%A6',
  service: '/services/moving-in',
  questionnaire: '/life-events/moving-in',
  'questionnaire with faults': '/life-events/moving-in?date=2026-02-30&children=x&step=checklist',
  checklist: '/life-events/moving-in?date=2026-12-01&children=2&dog=yes&step=checklist',
  offices: '/offices',
  office: '/offices/citizens',
  disasters: '/disasters',
  glossary: '/glossary',
  ask: '/ask',
  me: '/me',
  offline: '/offline',
  'not found': '/services/none',
  error: '/error',
};

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${locale}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 640 } });
      const page = await context.newPage();
      const found: string[] = [];
      for (const [name, path] of Object.entries(templates)) {
        await page.goto(`/${locale}${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) =>
              `${name}: ${id} ${nodes
                .map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)
                .slice(0, 3)
                .join(' | ')}`,
          ),
        );
      }
      expect(found.join('\n')).toBe('');
      await context.close();
    });
  }
}
