import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FacilityPhotos } from '#components/facilities/facility-photos';
import { showFacility } from '#lib/facilities/operations/listing';
import type { Locale } from '#lib/i18n/locales';
import { withSampleCity } from '#lib/testing/sample-city';

const now = new Date('2026-11-24T10:00:00+09:00');
withSampleCity();
async function drawn(slug: string, locale: Locale): Promise<string> {
  const facility = await showFacility(slug, locale, now);
  if (!facility) throw new Error(`no facility ${slug}`);
  return renderToStaticMarkup(createElement(FacilityPhotos, { facility, locale }));
}

it('keeps the place of each picture, fetches it when it comes near, and says what it shows', async () => {
  const page = await drawn('civic-center', 'ja');
  expect(page.match(/<img /g)).toHaveLength(2);
  expect(page).toContain('<ul class="mt-4 grid gap-4 md:grid-cols-2" lang="ja">');
  expect(page).toMatch(
    /<img class="[^"]*h-auto[^"]*" src="\/photos\/civic-center-front\.svg" width="1200" height="675" alt="三角の屋根[^"]*絵" loading="lazy" decoding="async"\/>/,
  );
});

it('says it in the nearest language that there is, and which one that is', async () => {
  expect(await drawn('civic-center', 'vi')).toMatch(/^<ul [^>]*lang="en">.*alt="Drawing: the front of the hall/);
});

it('leaves no room where there is no picture', async () => {
  expect(await drawn('hama-community-center', 'ja')).toBe('');
});
