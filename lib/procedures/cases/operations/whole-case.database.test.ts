import { beforeEach, expect, it } from 'vitest';
import { read, write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { inboxOf } from '#lib/notifications/operations/inbox';
import { applicationsOf } from '#lib/procedures/applications/store';
import {
  clerk,
  colleague,
  dogTyped,
  done,
  examined,
  hanako,
  later,
  now,
  openOffice,
  seenOf,
  sent,
  stranger,
} from '#lib/procedures/cases/desk.fixture';
import { answerCorrection, answerForApplicant, withdraw, withdrawForApplicant } from '#lib/procedures/cases/operations/answering';
import { applicationsAwaiting } from '#lib/procedures/cases/operations/awaiting';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { enter } from '#lib/procedures/cases/operations/entering';
import { askForCorrection, handOn, takeUp } from '#lib/procedures/cases/operations/examining';
import { caseAt } from '#lib/procedures/cases/operations/looking';
import { ownCase } from '#lib/procedures/cases/operations/own-case';
import { note, writeBack, writeMessage } from '#lib/procedures/cases/operations/writing';
import { ownerKey } from '#lib/procedures/drafts/model';
import { addFile, filesSentWith } from '#lib/procedures/files/store';
import { someFiles } from '#lib/procedures/journey/walk.fixture';
import { forgetApplications } from '#lib/procedures/operations/keeping';
import { withDatabase } from '#lib/testing/database';

withDatabase();
beforeEach(openOffice);

const asking = { fields: ['dog-name', 'vaccinated'], why: '犬の名前が読めません。', until: '2026-12-04' };
const told = async () => (await inboxOf('hanako', 'ja')).map(({ title }) => title).filter((title) => title.includes('申請'));

it('goes from its sending over a correction to the decision, told to its applicant and seen by both sides', async () => {
  const taken = await examined();
  expect(taken).toMatchObject({ state: 'examining', assignee: clerk.id, edition: 2 });
  const asked = done(await askForCorrection(clerk, seenOf(taken), asking, now));
  expect(asked).toMatchObject({ state: 'correction', waitsUntil: new Date('2026-12-04T23:59:00+09:00') });
  expect((await ownCase(hanako, asked.reference, now))?.asked).toEqual(asking);
  const [id = ''] = someFiles;
  const form = { 'dog-name': 'ポチ', breed: '秋田犬', vaccinated: 'yes', 'vaccination-certificate': id };
  const file = { id, owner: ownerKey(hanako), procedure: asked.procedure, name: '注射.jpg', type: 'image/jpeg', bytes: 9 } as const;
  const notHers = await answerCorrection(hanako, seenOf(asked), form, later(1));
  expect(notHers).toMatchObject({ ok: false, fault: { code: 'unfinished', step: 'vaccination' } });
  await write((writer) => addFile(writer, { ...file, addedAt: now, reference: null }));
  const answered = done(await answerCorrection(hanako, seenOf(asked), form, later(1)));
  expect(answered).toMatchObject({ state: 'examining', revision: 2, waitsUntil: null });
  expect((await filesSentWith(read, answered.reference)).map((one) => one.id)).toEqual([id]);
  expect(answered.answers).toMatchObject({ 'dog-name': 'ポチ', breed: '柴犬', vaccinated: true });
  const decided = done(await decide(clerk, seenOf(answered), { outcome: 'granted', reason: '' }, later(2)));
  const own = await ownCase(hanako, decided.reference, later(3));
  expect(own?.events.map(({ act, by }) => `${act} by ${by}`)).toEqual([
    ...['submitted by applicant', 'examined by staff', 'asked by staff', 'answered by applicant', 'decided by staff'],
  ]);
  expect((await caseAt(clerk, decided.reference, later(3)))?.events).toEqual(own?.events);
  expect(await told()).toEqual(['申請の結果が出ました', '申請に直していただくところがあります']);
});

it('is kept for the years of its definition from the decision on, and is forgotten then', async () => {
  const decided = done(await decide(clerk, seenOf(await examined()), { outcome: 'granted', reason: '' }, later(2)));
  expect(decided).toMatchObject({ outcome: 'granted', decidedAt: later(2), keptUntil: new Date('2031-11-20T12:00:00+09:00') });
  expect(await forgetApplications(new Date('2031-11-20T12:00:00+09:00'))).toBe(0);
  expect(await forgetApplications(new Date('2031-11-20T12:00:01+09:00'))).toBe(1);
});

it('is refused with a reason only, which its applicant reads', async () => {
  const seen = seenOf(await examined());
  expect(await decide(clerk, seen, { outcome: 'refused', reason: ' ' }, now)).toEqual({ ok: false, fault: 'reason-missing' });
  expect(await decide(clerk, seen, { outcome: 'perhaps', reason: '' }, now)).toEqual({ ok: false, fault: 'outcome-missing' });
  await decide(clerk, seen, { outcome: 'refused', reason: 'すでに登録されています。' }, now);
  expect((await ownCase(hanako, seen.reference, now))?.events.at(-1)?.details).toEqual({
    outcome: 'refused',
    reason: 'すでに登録されています。',
  });
});

it('lets the second of two clerks change nothing, and the second of two answers too', async () => {
  const seen = seenOf(await examined());
  const outcomes = await Promise.all([
    decide(clerk, seen, { outcome: 'granted', reason: '' }, now),
    askForCorrection(colleague, seen, asking, now),
    handOn(colleague, seen, { staffId: colleague.id }, now),
  ]);
  expect(outcomes.map((one) => (one.ok ? 'done' : one.fault)).sort()).toEqual(['done', 'outdated', 'outdated']);
  const other = done(await askForCorrection(clerk, seenOf(await examined()), asking, now));
  const form = { 'dog-name': 'ポチ', vaccinated: 'no' };
  const twice = await Promise.all([answerCorrection(hanako, seenOf(other), form, now), answerCorrection(hanako, seenOf(other), form, now)]);
  expect(twice.map((one) => (one.ok ? 'done' : one.fault.code)).sort()).toEqual(['done', 'outdated']);
});

it('is not there for another office, nor for anybody else who applies', async () => {
  const seen = seenOf(await examined());
  const nothing = { ok: false, fault: 'not-found' };
  expect(await caseAt(stranger, seen.reference, now)).toBeUndefined();
  expect(await takeUp(stranger, seen, now)).toEqual(nothing);
  expect(await decide(stranger, seen, { outcome: '', reason: '' }, now)).toEqual(nothing);
  expect(await askForCorrection(stranger, seen, { fields: [], why: '', until: '' }, now)).toEqual(nothing);
  expect(await writeMessage(stranger, seen.reference, '', now)).toEqual(nothing);
  expect(await note(stranger, seen.reference, '', now)).toEqual(nothing);
  expect(await ownCase({ residentId: 'taro' }, seen.reference, now)).toBeUndefined();
  expect(await withdraw({ guest: 'hanako' }, seen, now)).toEqual(nothing);
  expect(await writeBack({ residentId: 'taro' }, seen.reference, 'こんにちは', now)).toEqual(nothing);
});

it('belongs to another office once it was handed on there, where it waits to be taken up', async () => {
  const seen = seenOf(await examined());
  expect(await handOn(clerk, seen, { office: 'environment' }, now)).toEqual({ ok: false, fault: 'nobody-there' });
  expect(await handOn(clerk, seen, { staffId: stranger.id }, now)).toEqual({ ok: false, fault: 'nobody-there' });
  const handed = done(await handOn(clerk, seen, { office: 'general' }, now));
  expect(handed).toMatchObject({ office: 'general', assignee: null, state: 'submitted' });
  expect(await caseAt(clerk, seen.reference, now)).toBeUndefined();
  expect(done(await takeUp(stranger, seenOf(handed), now)).assignee).toBe(stranger.id);
  expect((await ownCase(hanako, seen.reference, now))?.events.at(-2)?.details).toEqual({ office: 'general' });
});

it('goes from one clerk to another without its applicant hearing of it', async () => {
  const handed = done(await handOn(clerk, seenOf(await examined()), { staffId: colleague.id }, now));
  expect(handed).toMatchObject({ assignee: colleague.id, state: 'examining' });
  const own = await ownCase(hanako, handed.reference, now);
  expect(own?.events.map(({ act }) => act)).toEqual(['submitted', 'examined']);
  expect(JSON.stringify(own)).not.toContain(colleague.id);
});

it('is taken back until it is decided, and not after', async () => {
  const waiting = done(await askForCorrection(clerk, seenOf(await examined()), asking, now));
  expect(done(await withdraw(hanako, seenOf(waiting), now))).toMatchObject({ state: 'withdrawn', waitsUntil: null });
  const decided = done(await decide(clerk, seenOf(await examined()), { outcome: 'granted', reason: '' }, now));
  expect(await withdraw(hanako, seenOf(decided), now)).toEqual({ ok: false, fault: 'state-wrong' });
});

it('stands among what awaits its applicant while it is to be mended', async () => {
  const taken = await examined();
  expect(await applicationsAwaiting(read, 'hanako', 'ja')).toEqual([]);
  await askForCorrection(clerk, seenOf(taken), asking, now);
  expect(await applicationsAwaiting(read, 'hanako', 'ja')).toEqual([
    {
      ...{ what: 'application', title: '犬の登録 申請に直していただくところがあります', path: `/applications/${taken.reference}` },
      due: new Date('2026-12-04T23:59:00+09:00'),
    },
  ]);
});

it('waits for a correction for as long as it takes', async () => {
  const asked = done(await askForCorrection(clerk, seenOf(await examined()), asking, now));
  expect(await forgetApplications(later(24 * 365 * 40))).toBe(0);
  const answered = await answerCorrection(hanako, seenOf(asked), { 'dog-name': 'ポチ', vaccinated: 'no' }, later(24 * 365));
  expect(done(answered).state).toBe('examining');
});

it('says what is wrong with a correction and changes nothing', async () => {
  const asked = done(await askForCorrection(clerk, seenOf(await examined()), asking, now));
  expect(await answerCorrection(hanako, seenOf(asked), { vaccinated: 'no' }, now)).toEqual({
    ok: false,
    fault: { code: 'unfinished', step: 'dog', faults: { 'dog-name': 'missing' } },
  });
  expect(await applicationsOf(read, 'resident/hanako')).toEqual([asked]);
});

it('has messages both ways and notes for staff alone, at any time and by several at once', async () => {
  const { reference } = await sent();
  expect(await writeMessage(clerk, reference, '  ', now)).toEqual({ ok: false, fault: 'text-missing' });
  const [asked] = await Promise.all([writeMessage(clerk, reference, '写真はありますか', now), note(clerk, reference, '電話した', now)]);
  done(asked);
  done(await writeBack(hanako, reference, '明日送ります', later(1)));
  const own = await ownCase(hanako, reference, later(2));
  expect(own?.messages.map(({ by, text }) => [by, text])).toEqual([
    ['staff', '写真はありますか'],
    ['applicant', '明日送ります'],
  ]);
  expect(JSON.stringify(own)).not.toContain('電話した');
  const seen = await caseAt(clerk, reference, later(3));
  expect(seen?.messages.map(({ readAt }) => readAt)).toEqual([later(2), later(3)]);
  expect(seen?.notes).toMatchObject([{ staffId: clerk.id, text: '電話した' }]);
  expect(await told()).toEqual(['申請のことで市役所から連絡があります']);
});

it('leaves an audit record of each act of staff, without what was written', async () => {
  const asked = done(await askForCorrection(clerk, seenOf(await examined()), asking, now));
  await note(clerk, asked.reference, '電話した', now);
  const records = await findRecords({ subject: 'application/' });
  expect(records.map(({ act }) => act)).toEqual(['applications.noted', 'applications.asked', 'applications.taken-up']);
  expect(JSON.stringify(records)).not.toMatch(/電話した|読めません|ボチ|花子/);
});

it('is corrected and taken back by staff for whoever applied at the counter', async () => {
  const entry = { key: 'key-1', channel: 'counter', typed: dogTyped, contact: { locale: 'ja', email: null } } as const;
  const entered = done(await enter(clerk, 'dog-registration', entry, now));
  const taken = done(await takeUp(clerk, seenOf(entered), now));
  const asked = done(await askForCorrection(clerk, seenOf(taken), asking, now));
  const answered = done(await answerForApplicant(clerk, seenOf(asked), { 'dog-name': 'ポチ', vaccinated: 'no' }, now));
  expect(answered).toMatchObject({ revision: 2, state: 'examining' });
  expect(done(await withdrawForApplicant(clerk, seenOf(answered), now)).state).toBe('withdrawn');
});
