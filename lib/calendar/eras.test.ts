import { expect, it } from 'vitest';
import { erasFor } from '#lib/calendar/eras';

const today = '2026-11-22';

it('offers the eras in which a day can lie', () => {
  expect(erasFor({ earliest: -2000, latest: 0 }, today)).toEqual(['令和']);
  expect(erasFor({ earliest: -11_000 }, today)).toEqual(['令和', '平成']);
  expect(erasFor({}, today)).toEqual(['令和', '平成', '昭和', '大正']);
  expect(erasFor({ latest: -9000 }, today)).toEqual(['平成', '昭和', '大正']);
});
