import { beforeEach, expect, it } from 'vitest';
import { write } from '#db/client';
import { addEvent } from '#lib/procedures/applications/store';
import { administrator, becomes, keyFor, now, openOffices, sent, systemOf } from '#lib/procedures/handover/applications.fixture';
import { acknowledge } from '#lib/procedures/handover/operations/acknowledging';
import { fetchApplication } from '#lib/procedures/handover/operations/fetching';
import { endKey } from '#lib/procedures/handover/operations/keys';
import { handoverAtDesk } from '#lib/procedures/handover/operations/looking';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const clerk = atDesk('kato', 'clerk', 'environment');

beforeEach(async () => openOffices());

it('tells what waits, since when, and what waits for more than a day', async () => {
  await keyFor('environment');
  const early = await sent({ submittedAt: now });
  const late = await sent({ submittedAt: hours(2) });
  const { count, waiting } = await handoverAtDesk(clerk, hours(25));
  expect(count).toBe(2);
  expect(waiting.map(({ reference, since, isLate }) => [reference, since, isLate])).toEqual([
    [early.reference, now, true],
    [late.reference, hours(2), false],
  ]);
});

it('lets a correction wait since it was answered, not since its application was sent', async () => {
  const dogs = await systemOf('environment');
  const application = await sent();
  const { reference } = application;
  await fetchApplication(dogs, reference, now);
  await acknowledge(dogs, reference, { revision: 1 }, now);
  expect((await handoverAtDesk(clerk, hours(30))).waiting).toEqual([]);
  await becomes(application, { revision: 2 });
  await write((writer) => addEvent(writer, { reference, number: 2, at: hours(30), act: 'answered', by: 'applicant', details: {} }));
  expect((await handoverAtDesk(clerk, hours(31))).waiting).toMatchObject([{ reference, revision: 2, since: hours(30), isLate: false }]);
});

it('shows what was fetched and acknowledged, with the number that the core system gave it', async () => {
  const dogs = await systemOf('environment');
  const [done, open] = [await sent(), await sent()];
  await fetchApplication(dogs, done.reference, hours(1));
  await fetchApplication(dogs, open.reference, hours(2));
  await acknowledge(dogs, done.reference, { revision: 1, receipt: 'A-17' }, hours(3));
  expect((await handoverAtDesk(clerk, hours(4))).log).toMatchObject([
    { reference: open.reference, token: '業務システム', fetchedAt: hours(2), acknowledgedAt: null },
    { reference: done.reference, token: '業務システム', fetchedAt: hours(1), acknowledgedAt: hours(3), receipt: 'A-17' },
  ]);
});

it('shows staff their own office, and an administrator all', async () => {
  await keyFor('children');
  await sent({ office: 'children', procedure: 'child-allowance' });
  expect(await handoverAtDesk(clerk, now)).toEqual({ keys: [], count: 0, waiting: [], log: [] });
  expect(await handoverAtDesk(administrator, now)).toMatchObject({ count: 1, keys: [{ office: 'children' }] });
});

it('lets nothing wait where no core system ever had a key, and all of it where its key was ended', async () => {
  const { reference } = await sent();
  expect(await handoverAtDesk(clerk, hours(30))).toMatchObject({ count: 0, waiting: [] });
  const { id } = await keyFor('environment');
  await endKey(administrator, id, now);
  expect(await handoverAtDesk(clerk, hours(30))).toMatchObject({ count: 1, waiting: [{ reference, isLate: true }] });
});
