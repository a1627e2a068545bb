import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on the page that is open, one line each; frames inside have a row of their own. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const places = (nodes: (typeof violations)[number]['nodes']) => nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`);
  return violations.map(({ id, nodes }) => `${id} ${places(nodes).slice(0, 3).join(' | ')}`);
}
