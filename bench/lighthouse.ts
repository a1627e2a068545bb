import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, chromiumPath } from '../e2e/chromium.ts';
import { closeOwnCity, openOwnCity } from '../e2e/own-city.ts';

/** npm run bench:lighthouse: mobile, median of five, on home, search, service and life event. */
const pages = ['/ja', '/ja/services?q=%E4%BD%8F%E6%B0%91%E7%A5%A8', '/ja/services/residence-certificate', '/ja/life-events/moving-in'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const runs = Number(process.argv[2] ?? 5);

const city = await openOwnCity();
const chrome = await launch({
  ...(chromiumPath && { chromePath: chromiumPath }),
  chromeFlags: ['--headless=new', ...chromiumArguments],
});
for (const page of pages) {
  const scores: Record<string, number[]> = Object.fromEntries(categories.map((category) => [category, []]));
  const failed = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(city.url + page, { port: chrome.port, output: 'json', onlyCategories: categories, logLevel: 'error' });
    for (const category of categories) {
      const found = result?.lhr.categories[category];
      scores[category]?.push(Math.round((found?.score ?? 0) * 100));
      for (const { id, weight } of found?.auditRefs ?? [])
        if (weight > 0 && category !== 'performance' && (result?.lhr.audits[id]?.score ?? 1) < 1) failed.add(id);
    }
  }
  const median = (values: number[] = []) => values.sort((a, b) => a - b)[runs >> 1];
  console.log(
    `${page}: ${categories.map((category) => `${category} ${median(scores[category])}`).join(', ')}${failed.size > 0 ? ` — ${[...failed].join(', ')}` : ''}`,
  );
}
chrome.kill();
await closeOwnCity(city);
