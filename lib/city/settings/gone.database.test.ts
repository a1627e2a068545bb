import { expect, it, vi } from 'vitest';
import { closeDatabase } from '#db/client';
import { changeSettings, citySettings } from '#lib/city/settings/operations';
import { withDatabase } from '#lib/testing/database';

withDatabase();

it('the last known settings go on while the database is gone', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await changeSettings({ id: 'kanno', name: '', source: '' }, { switchboard: '0153-23-6111' }, new Date('2026-11-21T10:00:00+09:00'));
  await citySettings();
  const gone = () => Promise.reject(new Error('gone'));
  await closeDatabase({
    reader: { select: refuse, selectDistinct: refuse, $count: refuse },
    transaction: gone,
    migrate: gone,
    applied: gone,
    close: async () => {},
  });
  expect((await citySettings()).switchboard).toBe('0153-23-6111');
  expect(told).toHaveBeenCalled();
});

function refuse(): never {
  throw new Error('gone');
}
