import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import { AskedTimes } from '#components/facilities/reserving/asked-times';
import { ForWhom } from '#components/facilities/reserving/for-whom';
import { ReductionFields } from '#components/facilities/reserving/reduction-fields';
import { askedFor, now, person, resident, room } from '#lib/facilities/applying/operations/applicants.fixture';
import { foresee, reducedTotalOf, totalOf } from '#lib/facilities/applying/operations/foreseeing';
import { showRoom } from '#lib/facilities/operations/listing';
import { openSampleHouse } from '#lib/facilities/sample-house.fixture';
import { amountTold } from '#lib/facilities/telling/quotation';
import { facilityWords } from '#lib/i18n/facility-words';
import { locales } from '#lib/i18n/locales';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(() => openSampleHouse(now));

it.each(locales)('offers a room’s reductions and tells both prices in %s', async (locale) => {
  const words = facilityWords(locale);
  const place = await showRoom(room, locale);
  if (!place) throw new Error('no room');
  const values = { 'reduction-disability': 'on', reason: '手帳' };
  const form = renderToStaticMarkup(createElement(ReductionFields, { room: place.room, values, words, faultOf: () => undefined }));
  expect(form.match(/type="checkbox"/g)).toHaveLength(place.room.facts.reductions.length);
  expect(form).toMatch(/name="reduction-disability"[^>]*checked/);
  expect(form).toContain('>手帳</textarea>');
  const reduction = { reductions: ['disability'], reason: '手帳' };
  const asked = askedFor('2026-12-05', ['morning'], { reduction });
  const foreseen = (await foresee(asked, { weeks: 1, as: resident, actor: person('hanako').actor }, now)) ?? [];
  const page = renderToStaticMarkup(createElement(AskedTimes, { place, foreseen, words, change: undefined }));
  for (const yen of [totalOf(foreseen), reducedTotalOf(foreseen) ?? 0]) expect(page).toContain(amountTold(yen, words));
  expect(page).toContain(words.t('payments.reduction.proof'));
  expect(form + page).not.toMatch(/reservations\.|payments\.|facilities\.|undefined|\{/);
});

it('lets whoever acts for others choose for whom, and asks nobody else', () => {
  const words = facilityWords('ja');
  const own = { name: undefined, path: '/reservations/new?room=hall', isChosen: false };
  const others = { name: '花子', path: '/reservations/new?room=hall&for=id', isChosen: true };
  const page = renderToStaticMarkup(createElement(ForWhom, { whoms: [own, others], words }));
  expect(page).toContain('href="/ja/reservations/new?room=hall&amp;for=id" aria-current="true"');
  expect(page).toContain('自分の予約');
  expect(renderToStaticMarkup(createElement(ForWhom, { whoms: [own], words }))).toBe('');
});
