import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page that is open, one line each; frames inside have a row of their own. As no frame is looked
 * into, all of it is done in the page itself: to gather what each frame says, axe opens another page for each, which takes
 * three times as long. `without`: rules that do not fit this look of the page.
 */
export async function axeFaults(page: Page, { without = [] }: { without?: readonly string[] } = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .disableRules([...without])
    .setLegacyMode(true)
    .analyze();
  const places = (nodes: (typeof violations)[number]['nodes']) => nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`);
  return violations.map(({ id, nodes }) => `${id} ${places(nodes).slice(0, 3).join(' | ')}`);
}
