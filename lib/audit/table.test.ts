import { expect, it } from 'vitest';
import { acts } from '#lib/audit/model';
import { auditColumns, auditRow } from '#lib/audit/table';
import { nameOfAct } from '#lib/audit/words';
import { deskMessagesIn } from '#lib/i18n/desk-messages';

const change = {
  number: 7,
  at: new Date('2026-11-21T10:00:09+09:00'),
  actor: 'hamada',
  actorName: '浜田 千尋',
  source: '192.0.2.7',
  act: 'staff.changed',
  subject: 'staff/osawa',
  before: { name: '大沢', role: 'editor', office: 'tax' },
  after: { name: '大沢', role: 'approver', office: '' },
  previousHash: 'before',
  hash: 'seal',
};
const rowIn = (locale: 'ja' | 'en', record = change) => {
  const words = deskMessagesIn(locale);
  const cells = auditRow(record, words);
  return Object.fromEntries(auditColumns(words).map((column, place) => [column, cells[place]]));
};

it('says a record in the reader’s language, codes in words', () => {
  expect(rowIn('ja')).toMatchObject({ 番号: '7', 日時: '2026-11-21 10:00:09', だれが: '浜田 千尋', 前: '役割: 編集者\n担当課: tax' });
  expect(rowIn('en')).toMatchObject({ Act: 'Changed staff', After: 'Role: Approver\nOffice: Whole city hall', Seal: 'seal' });
});

it('names the city itself, and whoever was not signed in', () => {
  expect(rowIn('en', { ...change, actor: 'system', actorName: '' })).toMatchObject({ Who: 'System' });
  expect(rowIn('en', { ...change, actor: '', actorName: '' })).toMatchObject({ Who: 'Not signed in' });
});

it.each(['ja', 'en'] as const)('has a name for every act in %s, and shows one that has none', (locale) => {
  const words = deskMessagesIn(locale);
  expect(acts.filter((act) => nameOfAct(act, words) === act)).toEqual([]);
  expect(nameOfAct('staff.flew', words)).toBe('staff.flew');
});
