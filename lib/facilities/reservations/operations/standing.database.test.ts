import { beforeEach, expect, it } from 'vitest';
import { findingsOf } from '#lib/catalogue/checks/operations';
import { approve, handIn } from '#lib/catalogue/drafts/operations/deciding';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { keepTime } from '#lib/catalogue/drafts/operations/publishing';
import { saveDraft } from '#lib/catalogue/drafts/operations/writing';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { importCatalogue, planUpload } from '#lib/catalogue/exchange/operations';
import { writeCatalogueJson } from '#lib/catalogue/exchange/write';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';
import { clerk, day, meeting1, now, reservedBy } from '#lib/facilities/desk/city.fixture';
import { RoomFacts } from '#lib/facilities/model';
import { houseNow } from '#lib/facilities/operations/house';
import { blockRoom } from '#lib/facilities/reservations/block.fixture';
import { part, resident } from '#lib/facilities/reservations/house.fixture';
import { cancel } from '#lib/facilities/reservations/operations/deciding';
import { joinLine } from '#lib/facilities/reservations/operations/waiting';
import { spanOf } from '#lib/facilities/reservations/rules';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const city = readSampleEntries().filter(({ kind }) => ['facility', 'room', 'office', 'district', 'purpose'].includes(kind));
const room = city.find(({ slug }) => slug === meeting1) ?? expect.fail('no such room');
const facts = RoomFacts.parse(room.facts);
beforeEach(async () => {
  await importEntries(city, now);
});

const today = '2026-11-21';
const withCells = (...cells: string[]): EntryFile => ({ ...room, facts: { ...facts, cells } });
const held = async (entry: EntryFile) =>
  (await findingsOf(entry, today)).flatMap(({ code, severity, excerpt }) => (code === 'cell-not-held' ? [`${severity} ${excerpt}`] : []));

it('the parts of a room stay as long as somebody has it without the new one', async () => {
  const other = withCells(...facts.cells, 'new-part');
  expect(await held(other)).toEqual([]);
  const reference = await reservedBy('hanako', meeting1, '09:00', '12:00');
  expect(await held(other)).toEqual(['block new-part']);
  expect(await held(withCells('new-part'))).toEqual(['block new-part']);
  expect(await held(withCells(...facts.cells))).toEqual([]);
  await cancel(resident('hanako'), { reference }, '', houseNow(now));
  expect(await held(other)).toEqual([]);
});

it('also where the room is closed then', async () => {
  const span = spanOf({ day, from: '09:00', to: '12:00' }) ?? { begins: 0, ends: 0 };
  await blockRoom(clerk, { room: meeting1, span, reason: '点検', cancelling: false }, houseNow(now));
  expect(await held(withCells('new-part'))).toEqual(['block new-part']);
});

it('and where somebody waits for it while a room of the same parts is taken', async () => {
  const both = 'civic-center-meeting-1-2';
  await reservedBy('taro', both, '09:00', '12:00');
  expect(await held(withCells('new-part'))).toEqual([]);
  const waiting = { applicant: { residentId: 'hanako' }, applicantClass: 'resident', people: 5, purpose: '' };
  expect((await joinLine(resident('hanako'), { ...waiting, part: part(meeting1, day, '09:00', '12:00') }, houseNow(now))).ok).toBe(true);
  expect(await held(withCells('new-part'))).toEqual(['block new-part']);
});

it('a file that changes them is not taken, nor one that was looked at before somebody reserved', async () => {
  const bytes = new TextEncoder().encode(writeCatalogueJson([withCells('new-part')]));
  const planned = await planUpload(bytes, undefined, now);
  if (!planned.ok) throw new Error(planned.fault.code);
  expect(planned.value.faults).toEqual([]);
  await reservedBy('hanako', meeting1, '09:00', '12:00');
  expect(await importCatalogue({ id: 'kanno', name: '管野', source: '' }, planned.value, now)).toEqual({ ok: false, fault: 'outdated' });
  const again = await planUpload(bytes, undefined, now);
  expect(again.ok && again.value.faults.map(({ code, column }) => `${code} ${column}`)).toEqual(['checks.cell-not-held facts.cells']);
});

it('an approved change goes back to its approver when somebody has reserved before its time', async () => {
  const [editor, approver] = [atDesk('hamada', 'editor', 'general'), atDesk('osawa', 'approver', 'general')];
  const name = { kind: 'room', slug: meeting1 } as const;
  const content = (await openOnDesk(editor, name))?.content ?? expect.fail('nothing on the desk');
  await saveDraft(editor, name, { edition: 0, content: { ...content, facts: { ...facts, cells: ['new-part'] } } }, now);
  const seen = async () => ({ ...name, edition: (await openOnDesk(editor, name))?.draft?.edition ?? 0 });
  expect(await handIn(editor, await seen(), '', now)).toEqual({ ok: true, value: true });
  const publishAt = new Date(now.getTime() + 3_600_000);
  expect(await approve(approver, await seen(), { publishAt }, now)).toEqual({ ok: true, value: 'scheduled' });
  await reservedBy('hanako', meeting1, '09:00', '12:00');
  expect(await keepTime(publishAt)).toBe(0);
  expect((await openOnDesk(editor, name))?.draft?.state).toBe('in-review');
  expect(await approve(approver, await seen(), {}, publishAt)).toEqual({ ok: false, fault: 'blocked' });
});
