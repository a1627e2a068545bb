import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { picture } from '#lib/files/hostile.fixture';
import { filesThere } from '#lib/files/storage';
import { clerk, colleague, done, examined, hanako, later, now, openOffice, sent, stranger } from '#lib/procedures/cases/desk.fixture';
import type { CaseActor } from '#lib/procedures/cases/model';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { caseAt, fileOfCase } from '#lib/procedures/cases/operations/looking';
import { attachToMessage, waitingFiles } from '#lib/procedures/cases/operations/message-files';
import { fileOfOwnCase, ownCase } from '#lib/procedures/cases/operations/own-case';
import { writeBack, writeMessage } from '#lib/procedures/cases/operations/writing';
import { shelfOf } from '#lib/procedures/operations/attaching';
import { exportProcedures, forgetApplications } from '#lib/procedures/operations/keeping';
import { sweepFiles } from '#lib/procedures/operations/sweeping';
import { withDatabase } from '#lib/testing/database';

withDatabase();
const photo = await picture('jpeg');
const [her, staff] = [{ by: 'applicant', owner: hanako } as const, { by: 'staff', staff: clerk } as const];
const taro = { residentId: 'taro' };

beforeEach(async () => {
  vi.stubEnv('SCANNER', '');
  vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'messages-')));
  await openOffice();
});

const attached = async (actor: CaseActor, reference: string, name = '写真.jpg') =>
  done(await attachToMessage(actor, reference, { name, bytes: photo }, now)).id;

async function lying(): Promise<string[]> {
  const names: string[] = [];
  for await (const part of filesThere()) names.push(...part);
  return names;
}

it('brings files with a message, to whoever may see the case, from either side', async () => {
  const { reference } = await sent();
  const [hers, theirs] = [await attached(her, reference), await attached(staff, reference, '様式.jpg')];
  done(await writeBack(hanako, reference, '', now, [hers]));
  done(await writeMessage(clerk, reference, 'この紙に書いてください。', later(1), [theirs]));
  const own = await ownCase(hanako, reference, later(2));
  expect(own?.messages.map(({ files }) => files)).toEqual([[hers], [theirs]]);
  expect(own?.files.map(({ name }) => name).sort()).toEqual(['写真.jpg', '様式.jpg'].sort());
  for (const id of [hers, theirs]) {
    expect((await fileOfOwnCase(hanako, reference, id))?.bytes.length).toBeGreaterThan(0);
    expect(await fileOfOwnCase(taro, reference, id)).toBeUndefined();
    expect((await fileOfCase(colleague, reference, id, now))?.reference).toBe(reference);
    expect(await fileOfCase(stranger, reference, id, now)).toBeUndefined();
  }
  expect((await shelfOf(hanako)).map(({ id }) => id)).toEqual([hers]);
});

it('takes files for a message from nobody who does not see the case', async () => {
  const { reference } = await sent();
  for (const actor of [
    { by: 'applicant', owner: taro },
    { by: 'staff', staff: stranger },
  ] as const)
    expect(await attachToMessage(actor, reference, { name: 'a.jpg', bytes: photo }, now)).toEqual({ ok: false, fault: 'not-found' });
  expect(await lying()).toEqual([]);
});

it('sends neither a sixth file nor one that is another’s, another case’s or was sent before, and writes nothing then', async () => {
  const [one, other] = [await sent(), await sent(taro)];
  const his = await attached({ by: 'applicant', owner: taro }, other.reference);
  const six = [];
  for (let at = 0; at < 6; at += 1) six.push(await attached(her, one.reference));
  expect(await writeBack(hanako, one.reference, '六つ', now, six)).toEqual({ ok: false, fault: 'files-many' });
  const [first = ''] = six;
  for (const id of [his, await attached(staff, one.reference), 'no-such'])
    expect(await writeBack(hanako, one.reference, '写真です', now, [first, id])).toEqual({ ok: false, fault: 'file-missing' });
  done(await writeBack(hanako, one.reference, '写真です', now, [first]));
  expect(await writeBack(hanako, one.reference, 'もう一度', now, [first])).toEqual({ ok: false, fault: 'file-missing' });
  expect((await ownCase(hanako, one.reference, now))?.messages).toHaveLength(1);
  expect((await caseAt(clerk, one.reference, now))?.files.map(({ id }) => id)).toEqual([first]);
  expect((await waitingFiles(her, one.reference, [first, his, six[1] ?? ''])).map(({ id }) => id)).toEqual([six[1]]);
});

it('sweeps what was never sent a day later, and keeps what was for as long as its application', async () => {
  const { reference, edition } = await examined();
  const [goes] = [await attached(staff, reference), await attached(her, reference), await attached(staff, reference)];
  done(await writeMessage(clerk, reference, '', now, [goes]));
  expect(await sweepFiles(later(23))).toBe(0);
  expect(await sweepFiles(later(25))).toBe(2);
  expect(await lying()).toEqual([goes]);
  done(await decide(clerk, { reference, edition }, { outcome: 'granted', reason: '' }, now));
  await forgetApplications(later(24 * 366 * 6));
  expect(await lying()).toEqual([]);
});

it('gives somebody what was written about his applications, and never who of the staff wrote it', async () => {
  const { reference } = await sent();
  done(await writeBack(hanako, reference, '写真です', now, [await attached(her, reference)]));
  done(await writeMessage(clerk, reference, '届きました', later(1)));
  expect((await exportProcedures('hanako')).applicationMessages).toEqual([
    { reference, at: now, by: 'applicant', text: '写真です', files: 1 },
    { reference, at: later(1), by: 'staff', text: '届きました', files: 0 },
  ]);
});
