import { beforeEach, expect, it } from 'vitest';
import { clerk, openOffice, stranger } from '#lib/procedures/cases/desk.fixture';
import { proceduresToEnter } from '#lib/procedures/cases/operations/choosing';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openOffice);

const dog = { slug: 'dog-registration', title: '犬の登録', paper: '犬の登録申請書' };

it('has what one’s own office decides apart from what others do', async () => {
  expect(await proceduresToEnter(clerk, '', 'ja')).toEqual({ own: [dog], others: [] });
  expect(await proceduresToEnter(stranger, '', 'ja')).toEqual({ own: [], others: [dog] });
});

it('finds by name, by reading in whatever kana, and by what the paper is called', async () => {
  for (const words of ['登録', 'いぬの', 'イヌ ノ', '申請書']) expect((await proceduresToEnter(clerk, words, 'ja')).own).toEqual([dog]);
  expect((await proceduresToEnter(clerk, '猫', 'ja')).own).toEqual([]);
});
