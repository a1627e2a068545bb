import { expect, it } from 'vitest';
import { writeCsv } from '#lib/csv/write';
import { cashColumns, cashRow } from '#lib/facilities/payments/cash-table';
import type { CashLine } from '#lib/facilities/payments/operations/cash';
import { deskMessagesIn } from '#lib/i18n/desk-messages';

const words = {
  locale: 'ja' as const,
  desk: deskMessagesIn('ja'),
  facilityOf: (slug: string) => (slug === 'civic-center' ? '市民会館' : undefined),
  roomOf: (slug: string) => slug,
};
const line: CashLine = {
  ...{ reference: '7KQ3-M9TD', number: 2, at: new Date('2026-11-21T10:05:00+09:00'), kind: 'paid', yen: -1_050, inYen: 1_050 },
  ...{ means: 'cash', reverses: null, reason: '', staffId: 'staff-clerk', key: null, room: 'hall', facility: 'civic-center' },
};

it('tells a line of the day in its columns', () => {
  expect(cashRow(line, words)).toEqual(['2026-11-21 10:05:00', '7KQ3-M9TD', '2', '市民会館', 'hall', '収納', '現金', '1050', '', '']);
  expect(cashColumns(words)).toHaveLength(10);
});

it('tells what was taken back as money that went out, and why; a formula stays a text', () => {
  const reversed = { ...line, number: 3, kind: 'reversed', yen: 1_050, inYen: -1_050, reverses: 2, reason: '=1+1', facility: '' } as const;
  const row = cashRow(reversed, words);
  expect(row.slice(3)).toEqual(['（掲載されていない部屋）', 'hall', '訂正（2番の取消し）', '現金', '', '1050', '=1+1']);
  expect(new TextDecoder().decode(writeCsv(cashColumns(words), [row], { encoding: 'utf-8' }).bytes)).toContain("'=1+1");
});
