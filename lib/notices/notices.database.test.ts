import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { read, write } from '#db/client';
import { findRecords } from '#lib/audit/operations';
import { saveHolidayList } from '#lib/calendar/operations';
import { keptLetters } from '#lib/mail/operations';
import { emptyFields } from '#lib/notices/form';
import { approve, handIn, returnNotice, stop, takeBack } from '#lib/notices/operations/deciding';
import { listOnDesk, openNotice, timesOf } from '#lib/notices/operations/opening';
import { beginNotices, forgetNotices } from '#lib/notices/operations/sample';
import { listNoticesFor, showNotice } from '#lib/notices/operations/showing';
import { tellDueNotices } from '#lib/notices/operations/telling';
import { sendTrial } from '#lib/notices/operations/trial';
import { beginNotice, saveNotice } from '#lib/notices/operations/writing';
import { deliverDue } from '#lib/notifications/operations/delivering';
import { takeEndpoint } from '#lib/notifications/operations/endpoints';
import { choose, noChoices } from '#lib/notifications/operations/subscribing';
import { outboxRows } from '#lib/notifications/outbox/store';
import { LocalPushService } from '#lib/notifications/push/local-service.fixture';
import { currentContentVersion } from '#lib/publication/operations';
import { withDatabase } from '#lib/testing/database';
import { atDesk } from '#lib/testing/people';

withDatabase();
const at = (time: string, day = '2026-11-21') => new Date(`${day}T${time}:00+09:00`);
const now = at('10:00');
const today = '2026-11-21';

const [writer, approver, elsewhere] = [
  atDesk('chihiro', 'editor', 'water'),
  atDesk('kenichi', 'approver', 'water'),
  atDesk('akemi', 'approver', 'tax'),
];

const fields = {
  ...emptyFields('water', today),
  'title-ja': '断水',
  'body-ja': '水が止まります。',
  'title-en': 'No water',
  'body-en': 'It is off.',
  'topic-living': 'on',
};

async function begin(more: Record<string, string> = {}, who = writer): Promise<string> {
  const begun = await beginNotice(who, { ...fields, ...more }, now);
  if (!begun.ok) throw new Error(JSON.stringify(begun.fault));
  return begun.value;
}

const seen = async (slug: string) => ({ slug, edition: (await openNotice(slug))?.edition ?? 0 });
const plainly = { urgent: false, reason: '' };

async function approved(more: Record<string, string> = {}, how = plainly): Promise<string> {
  const slug = await begin(more);
  await handIn(writer, await seen(slug), '', now);
  expect(await approve(approver, await seen(slug), how, now)).toEqual({ ok: true, value: true });
  return slug;
}

/** Somebody who wants to hear of water in English, and what reaches him at a moment. */
async function subscribe(): Promise<void> {
  await choose({ key: 'one' }, { ...noChoices, topics: ['living'] }, 'en', now);
  await takeEndpoint(
    { key: 'one' },
    { subscription: { ...new LocalPushService().subscribe(), endpoint: 'https://push.example/one' } },
    now,
  );
}

async function delivered(moment: Date): Promise<unknown[]> {
  const told: unknown[] = [];
  await deliverDue(
    async ({ outboxId, rank }) => {
      for (const { message, key } of (await outboxRows(read, [outboxId])).values()) told.push({ kind: message.kind, key, rank });
      return { state: 'sent' };
    },
    () => moment,
  );
  return told;
}

beforeEach(() => vi.stubEnv('DATA_DIR', mkdtempSync(join(tmpdir(), 'notices-'))));

it('goes from the first word to the reader, with a second person in between', async () => {
  await subscribe();
  const slug = await begin();
  expect(await approve(approver, await seen(slug), plainly, now)).toEqual({ ok: false, fault: 'locked' });
  await handIn(writer, await seen(slug), 'お願いします', now);
  expect((await listOnDesk(approver)).waiting.map((notice) => notice.slug)).toEqual([slug]);
  await returnNotice(approver, await seen(slug), '時刻を入れてください', now);
  expect(await openNotice(slug)).toMatchObject({ state: 'returned', note: '時刻を入れてください' });
  await saveNotice(writer, await seen(slug), { ...fields, 'body-ja': '13時に止まります。' }, now);
  await handIn(writer, await seen(slug), '', now);
  expect(await showNotice(slug, 'ja', today)).toBeUndefined();
  const before = await currentContentVersion();
  await approve(approver, await seen(slug), plainly, now);
  expect(await currentContentVersion()).toBeGreaterThan(before);
  expect(await showNotice(slug, 'ja', today)).toMatchObject({ body: '13時に止まります。', isOver: false, language: 'ja' });
  expect(await showNotice(slug, 'vi', today)).toMatchObject({ title: 'No water', language: 'en', state: undefined });
  expect(await delivered(now)).toEqual([{ kind: 'composed', key: `notice/${slug}/${now.toISOString()}`, rank: 2 }]);
  const [time] = await timesOf({ slug });
  expect(time).toMatchObject({ told: true, figures: { push: { sent: 1 }, mail: { sent: 0 } } });
  const acts = (await findRecords({ subject: `notice/${slug}` })).map(({ act }) => act.replace('notices.', ''));
  expect(acts.toReversed()).toEqual(['written', 'handed-in', 'returned', 'written', 'handed-in', 'approved']);
});

it('is not approved by who wrote in it, nor by another office', async () => {
  const slug = await begin({}, approver);
  await handIn(approver, await seen(slug), '', now);
  expect(await approve(approver, await seen(slug), plainly, now)).toEqual({ ok: false, fault: 'own-notice' });
  expect(await approve(elsewhere, await seen(slug), plainly, now)).toEqual({ ok: false, fault: 'not-found' });
  expect(await returnNotice(writer, await seen(slug), 'x', now)).toEqual({ ok: false, fault: 'not-found' });
  const hall = atDesk('hall', 'approver', '');
  expect(await approve(hall, await seen(slug), plainly, now)).toEqual({ ok: true, value: true });
});

it('of two who save or decide at once, the second is told', async () => {
  const slug = await begin();
  const first = await seen(slug);
  await saveNotice(writer, first, fields, now);
  expect(await saveNotice(approver, first, fields, now)).toEqual({ ok: false, fault: 'outdated' });
  expect(await handIn(writer, first, '', now)).toEqual({ ok: false, fault: 'outdated' });
});

it('is written for one’s own office, and taken back to be written on', async () => {
  const slug = await begin({ office: 'tax' });
  expect(await openNotice(slug)).toMatchObject({ office: 'water' });
  await handIn(writer, await seen(slug), '', now);
  expect(await saveNotice(writer, await seen(slug), fields, now)).toEqual({ ok: false, fault: 'locked' });
  await takeBack(writer, await seen(slug), now);
  expect(await saveNotice(writer, await seen(slug), fields, now)).toEqual({ ok: true, value: true });
  expect(await beginNotice(atDesk('hall', 'editor', ''), { ...fields, office: 'none' }, now)).toMatchObject({
    fault: { fields: { office: 'office-wrong' } },
  });
});

it('is not handed in or approved when its time has passed meanwhile', async () => {
  const slug = await begin({ kind: 'at', day: today, time: '11:00' });
  expect(await handIn(writer, await seen(slug), '', at('11:01'))).toEqual({ ok: false, fault: 'time-past' });
  await handIn(writer, await seen(slug), '', now);
  expect(await approve(approver, await seen(slug), plainly, at('11:01'))).toEqual({ ok: false, fault: 'time-past' });
});

const weekly = {
  kind: 'weekly',
  time: '11:00',
  from: today,
  until: '2026-12-12',
  'weekday-sat': 'on',
  'weekday-mon': 'on',
  visibleUntil: '2026-12-31',
};

it('is told at each of its times once, however many look, and not on holidays where it is not wanted', async () => {
  await saveHolidayList([{ day: '2026-11-23', name: '勤労感謝の日' }]);
  await subscribe();
  const slug = await approved({ ...weekly, skipHolidays: 'on' });
  expect(await showNotice(slug, 'ja', today)).toBeUndefined();
  await Promise.all([1, 2, 3].map(() => tellDueNotices(at('11:00'))));
  expect(await delivered(at('11:00'))).toHaveLength(1);
  await tellDueNotices(at('11:00', '2026-11-23'));
  expect(await openNotice(slug)).toMatchObject({ state: 'approved', nextAt: at('11:00', '2026-11-28') });
  for (const day of ['2026-11-28', '2026-11-30', '2026-12-05', '2026-12-07', '2026-12-12']) await tellDueNotices(at('11:00', day));
  expect(await openNotice(slug)).toMatchObject({ state: 'sent', nextAt: null });
  expect((await timesOf({ slug })).map(({ told }) => told)).toEqual([true, true, true, true, true, true]);
});

it('notes a time that nobody was there for and tells it no more, but for what saves lives', async () => {
  const missed = await approved(weekly);
  const urgent = await approved(weekly, { urgent: true, reason: '津波' });
  await tellDueNotices(at('14:01'));
  expect(await timesOf({ slug: missed })).toMatchObject([{ told: false }]);
  expect(await timesOf({ slug: urgent })).toMatchObject([{ told: true }]);
  expect(await showNotice(missed, 'ja', today)).toBeUndefined();
});

it('goes out in quiet hours only with a reason', async () => {
  await subscribe();
  const slug = await begin();
  await handIn(writer, await seen(slug), '', now);
  expect(await approve(approver, await seen(slug), { urgent: true, reason: ' ' }, at('23:00'))).toEqual({
    ok: false,
    fault: 'reason-missing',
  });
  await approve(approver, await seen(slug), { urgent: true, reason: '避難' }, at('23:00'));
  expect(await delivered(at('23:00'))).toMatchObject([{ rank: 0 }]);
});

it('is stopped: what has not gone out stays here, and its page says that it is over', async () => {
  await subscribe();
  const slug = await approved();
  expect(await stop(writer, await seen(slug), '', now)).toEqual({ ok: false, fault: 'locked' });
  await stop(approver, await seen(slug), '延期', now);
  expect(await delivered(now)).toEqual([]);
  expect(await showNotice(slug, 'ja', today)).toMatchObject({ isOver: true });
});

it('shows what holds first, and says of the rest that it is over', async () => {
  const [old, current] = [await approved({ visibleUntil: '2026-11-22' }), await approved({ visibleUntil: '2026-12-31' })];
  const shown = await listNoticesFor('ja', '2026-11-23');
  expect(shown.map(({ slug, isOver }) => [slug, isOver])).toEqual([
    [current, false],
    [old, true],
  ]);
});

it('sends a trial to oneself in every language that is written, and to nobody else', async () => {
  const slug = await begin();
  expect(await sendTrial(elsewhere, slug, now)).toEqual({ ok: false, fault: 'not-found' });
  expect(await sendTrial(writer, slug, now)).toEqual({ ok: true, value: 2 });
  const letters = await keptLetters();
  expect(letters.map(({ to }) => to)).toEqual([writer.email, writer.email]);
  expect(letters.map(({ subject }) => subject).sort()).toEqual(['No water', '断水']);
});

it('reads its kanji to whoever wants furigana', async () => {
  const slug = await approved();
  const told = await showNotice(slug, 'ja+furigana', today);
  expect(told?.body).not.toBe('水が止まります。');
  expect(told?.body).toContain('みず');
});

it('a sample is told to nobody, lies in an empty city only, and goes with it', async () => {
  await subscribe();
  const content = {
    texts: { ja: { title: '見本', body: '見本です。', madeBy: 'person' } },
    topics: ['living'],
    districts: [],
    channels: 'all',
    schedule: { kind: 'at-once' },
  } as const;
  const sample = { slug: 'sample', office: 'water', days: 7, content: { ...content, topics: [...content.topics], districts: [] } };
  await beginNotices([sample], now);
  await beginNotices([{ ...sample, slug: 'another' }], now);
  expect(await delivered(now)).toEqual([]);
  expect((await listNoticesFor('ja', today)).map(({ slug }) => slug)).toEqual(['sample']);
  await write(forgetNotices);
  expect(await listNoticesFor('ja', today)).toEqual([]);
});
