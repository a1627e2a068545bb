import { expect, it } from 'vitest';
import { Quotation, type QuotationLine } from '#lib/facilities/fees/model';
import { quotationTold } from '#lib/facilities/telling/quotation';
import { facilityWords } from '#lib/i18n/facility-words';
import { asking } from './asking.fixture.ts';

const line = (more: Partial<QuotationLine>): QuotationLine => ({
  ...{ what: 'slot', part: 'room', id: 'morning', minutes: null, quantity: 1, unitYen: 1200, yen: 1200 },
  ...more,
});

const quotation = Quotation.parse({
  ...{ version: 1, day: '2026-12-05', from: '09:00', to: '12:00', slots: ['morning'], class: 'elsewhere', holder: 'person', use: null },
  ...{ total: 2990, taxPercent: 10, tax: 271, proofs: ['children'], refunds: [], rounding: { to: 10, way: 'down', of: 'total' } },
  lines: [
    line({}),
    line({ what: 'time', id: '', minutes: 60, quantity: 2, unitYen: 300, yen: 600 }),
    line({ what: 'equipment', part: 'equipment', id: 'piano', unitYen: 1000, yen: 1000 }),
    line({ what: 'surcharge', id: 'elsewhere', unitYen: 600, yen: 600 }),
    line({ what: 'reduction', id: 'children', unitYen: -400, yen: -400 }),
    line({ what: 'heating', part: 'heating', id: 'gone', unitYen: 0, yen: 0 }),
    line({ what: 'rounding', part: 'total', id: '', unitYen: -10, yen: -10 }),
  ],
});

it('names each line in the words of the room, what it comes to, and the papers to be shown', () => {
  const { lines, total, tax, proofs } = quotationTold(quotation, asking.room, facilityWords('ja'));
  expect(lines.map(({ name, detail, price }) => `${name}|${detail}|${price}`)).toEqual([
    '午前||1,200円',
    '1時間につき|300円×2|600円',
    'ピアノ||1,000円',
    '加算：市外の人、部屋の料金||600円',
    '減免：子どもの団体、部屋の料金||-400円',
    'gone||0円',
    '端数の調整||-10円',
  ]);
  expect([total, tax, proofs]).toEqual(['2,990円', 'うち消費税（10％）：271円', ['子どもの団体']]);
});

it('says in words that there is nothing to pay, and no tax', () => {
  const free = quotationTold({ ...quotation, lines: [], total: 0, tax: 0, proofs: [] }, asking.room, facilityWords('en'));
  expect(free).toEqual({ lines: [], total: 'Free', tax: '', proofs: [] });
});
