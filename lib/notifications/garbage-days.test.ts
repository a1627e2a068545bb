import { expect, it, vi } from 'vitest';
import { read } from '#db/client';
import type { Message } from '#lib/notifications/model';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { remindOfGarbage } from '#lib/notifications/operations/garbage-days';
import { choose, noChoices, takeEndpoint } from '#lib/notifications/operations/subscribing';
import { outboxRows } from '#lib/notifications/outbox/store';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { withDatabase } from '#lib/testing/database';

// 2026-11-22 is a Sunday.
const collection = { rules: { burnable: [{ kind: 'weekly', weekday: 'sun' }] }, pauses: [], extra: [] };
vi.mock('#lib/catalogue/operations/districts', () => ({
  listDistricts: async () => ['hama', 'yama'].map((slug) => ({ slug, facts: { collection } })),
}));

withDatabase();
const at = (time: string, day = '21') => new Date(`2026-11-${day}T${time}:00+09:00`);

it('reminds a district in the evening of what is collected tomorrow, once, and those only who asked for it', async () => {
  const service = new LocalPushService();
  for (const [key, districts] of [
    ['one', ['hama']],
    ['two', ['yama']],
  ] as const) {
    await choose({ key }, { ...noChoices, topics: [key === 'one' ? 'garbage' : 'events'], districts }, 'ja', at('12:00'));
    await takeEndpoint({ key }, { subscription: { ...service.subscribe(), endpoint: `https://push.example/${key}` } }, at('12:00'));
  }
  const told: Message[] = [];
  for (const now of [at('17:59'), at('18:00'), at('18:05'), at('20:59'), at('18:00', '22')]) {
    await remindOfGarbage(now);
    await deliverDue(
      async ({ outboxId }) => {
        told.push(...[...(await outboxRows(read, [outboxId])).values()].map(({ message }) => message));
        return { state: 'sent' };
      },
      () => now,
    );
  }
  expect(told).toEqual([{ kind: 'garbage-day', params: { district: 'hama', day: '2026-11-22', types: ['burnable'] } }]);
});

it('asks for a district where there are districts', async () => {
  expect(await choose({ key: 'a' }, { ...noChoices, topics: ['garbage'] }, 'ja', at('12:00'))).toEqual({ ok: false, fault: 'district' });
});
