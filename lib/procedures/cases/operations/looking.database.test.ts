import { beforeEach, expect, it } from 'vitest';
import { write } from '#db/client';
import { procedureFiles } from '#db/schema';
import { findRecords } from '#lib/audit/operations';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { clerk, colleague, hanako, later, now, openOffice, sent, stranger } from '#lib/procedures/cases/desk.fixture';
import { caseAt, fileOfCase } from '#lib/procedures/cases/operations/looking';
import { listLookups } from '#lib/residents/operations/traces';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openOffice);

const session = { id: '', token: '', startedAt: now, isShared: false };
const looks = () => listLookups({ ...hanako, locale: 'ja', email: undefined, source: '', session });
const records = async () => (await findRecords({ subject: 'application/' })).map(({ act, actor }) => [act, actor]);

it('stands in the list of whoever applied and in the audit records, each time', async () => {
  const { reference } = await sent();
  await caseAt(clerk, reference, now);
  await caseAt(colleague, reference, later(1));
  expect(await looks()).toMatchObject([
    { office: 'environment', purpose: 'application', note: reference, fields: ['application'], times: 2 },
  ]);
  expect(await records()).toEqual([
    ['applications.looked-up', colleague.id],
    ['applications.looked-up', clerk.id],
  ]);
});

it('is told to him once a day, however often the page is turned', async () => {
  const { reference } = await sent();
  for (const hours of [0, 1, 2, 24]) await caseAt(clerk, reference, later(hours));
  expect((await inboxOf('hanako', 'ja')).filter(({ title }) => title === '市の職員があなたの情報を見ました')).toHaveLength(2);
});

it('leaves no trace where there was nothing to see', async () => {
  const { reference } = await sent();
  await caseAt(stranger, reference, now);
  await caseAt(clerk, 'NONE-NONE', now);
  expect([await looks(), await records()]).toEqual([[], []]);
});

it('is recorded for whoever has no account too', async () => {
  const { reference } = await sent({ guest: 'browser' });
  expect((await caseAt(clerk, reference, now))?.application.answers).toMatchObject({ breed: '柴犬' });
  expect(await records()).toEqual([['applications.looked-up', clerk.id]]);
});

it('is recorded for each file that is opened, under its id, for staff of the office alone', async () => {
  const [{ reference }, other] = [await sent(), await sent()];
  const id = 'f'.repeat(32);
  const row = {
    id,
    owner: 'resident/hanako',
    procedure: 'dog-registration',
    name: '注射.jpg',
    type: 'image/jpeg',
    bytes: 9,
    addedAt: now,
    reference,
  };
  await write((writer) => writer.insert(procedureFiles).values(row));
  expect(await fileOfCase(stranger, reference, id, now)).toBeUndefined();
  expect(await fileOfCase(clerk, other.reference, id, now)).toBeUndefined();
  expect(await records()).toEqual([]);
  expect(await fileOfCase(clerk, reference, id, now)).toMatchObject({ reference });
  expect(await findRecords({ subject: 'application/' })).toMatchObject([{ act: 'applications.file-opened', after: { file: id } }]);
  expect(await looks()).toHaveLength(1);
});
