import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Writer } from '#db/client';
import { addDays, dayOf } from '#lib/calendar/day';
import { Slug } from '#lib/catalogue/model';
import { type Application, channels, outcomes } from '#lib/procedures/applications/model';
import { withdraw } from '#lib/procedures/cases/operations/answering';
import { decide } from '#lib/procedures/cases/operations/deciding';
import { deskOwner, enter } from '#lib/procedures/cases/operations/entering';
import { askForCorrection, takeUp } from '#lib/procedures/cases/operations/examining';
import { note, writeBack, writeMessage } from '#lib/procedures/cases/operations/writing';
import { sheetOf } from '#lib/procedures/cases/sheet';
import { ownerKey, TypedAnswers } from '#lib/procedures/drafts/model';
import { definitionInForce } from '#lib/procedures/operations/definitions';
import { beginDraft } from '#lib/procedures/operations/drafting';
import { forgetSentBy } from '#lib/procedures/operations/keeping';
import { send } from '#lib/procedures/operations/sending';
import type { AtDesk } from '#lib/staff/model';
import { listStaff } from '#lib/staff/operations/managing';
import { may } from '#lib/staff/rights';

const when = { daysAgo: z.int().min(0) };
const Act = z.discriminatedUnion('act', [
  z.object({ act: z.literal('taken-up'), ...when }),
  z.object({ act: z.literal('asked'), ...when, fields: z.array(z.string()), why: z.string(), days: z.int() }),
  z.object({ act: z.literal('decided'), ...when, outcome: z.enum(outcomes), reason: z.string() }),
  z.object({ act: z.literal('withdrawn'), ...when }),
  z.object({ act: z.literal('written'), ...when, by: z.enum(['applicant', 'staff']), text: z.string() }),
  z.object({ act: z.literal('noted'), ...when, text: z.string() }),
]);
type Act = z.infer<typeof Act>;

/** An application of the sample city, what somebody typed and what became of it. */
const SampleApplication = z.object({ procedure: Slug, channel: z.enum(channels), ...when, typed: TypedAnswers, acts: z.array(Act) });
type SampleApplication = z.infer<typeof SampleApplication>;

/** The applicant of all that came online: a browser that there is not; what was keyed in has its place in the file. */
const applicant = { guest: 'sample' };
const keyOf = (place: number) => `sample-${place}`;
const contact = { locale: 'ja', email: null } as const;

/** Sends and handles the sample's applications as its people would have, by those of its staff who may: the rest stay away. */
export async function loadSampleApplications(now: Date): Promise<number> {
  const { staff } = await listStaff(now);
  let count = 0;
  for (const [place, sample] of readSampleApplications().entries()) {
    const office = (await definitionInForce(sample.procedure))?.facts.office;
    const clerk = staff.find((one) => one.office === office && may(one, 'applications.handle', office));
    const sent = clerk && (await sendSample(atWork(clerk), sample, keyOf(place), now));
    if (!sent) continue;
    count += 1;
    await handle(atWork(clerk), sent, sample.acts, now);
  }
  return count;
}

/** Takes the sample's applications out with its entries, inside that transaction. */
export async function forgetSampleApplications(writer: Writer): Promise<void> {
  await forgetSentBy(writer, [ownerKey(applicant), ...readSampleApplications().map((_, place) => deskOwner(keyOf(place)))]);
}

export function readSampleApplications(): SampleApplication[] {
  return z.array(SampleApplication).parse(JSON.parse(readFileSync(join(process.cwd(), 'db', 'seed', 'applications.json'), 'utf8')));
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Somebody of the staff without a session of his own. */
const atWork = (member: Omit<AtDesk, 'source' | 'session' | 'lacksSecondFactor'>): AtDesk => ({
  ...{ ...member, source: '', lacksSecondFactor: false },
  session: { id: '', token: '', startedAt: member.createdAt },
});

async function sendSample(clerk: AtDesk, sample: SampleApplication, key: string, now: Date): Promise<Application | undefined> {
  const { procedure, channel, typed, daysAgo } = sample;
  const at = before(now, daysAgo);
  if (channel !== 'online') {
    const entered = await enter(clerk, procedure, { key, channel, typed, contact }, at);
    return entered.ok ? entered.value : undefined;
  }
  const definition = await definitionInForce(procedure);
  const filled = definition && sheetOf(definition.facts, typed, dayOf(at)).typed;
  const begun = filled && (await beginDraft(applicant, procedure, filled, at));
  if (!begun?.ok) return undefined;
  const { id, edition } = begun.value.draft;
  const sent = await send(applicant, procedure, { draftId: id, edition, contact }, at);
  return sent.ok ? sent.value : undefined;
}

async function handle(clerk: AtDesk, sent: Application, acts: readonly Act[], now: Date): Promise<void> {
  let { reference, edition } = sent;
  for (const act of acts) {
    const done = await doOne(clerk, { reference, edition }, act, before(now, act.daysAgo));
    if (!done.ok) throw new Error(`${reference} ${act.act}: ${done.fault}`);
    if (typeof done.value !== 'string') ({ reference, edition } = done.value);
  }
}

async function doOne(clerk: AtDesk, seen: { reference: string; edition: number }, act: Act, at: Date) {
  switch (act.act) {
    case 'taken-up':
      return takeUp(clerk, seen, at);
    case 'asked':
      return askForCorrection(clerk, seen, { ...act, until: addDays(dayOf(at), act.days) }, at);
    case 'decided':
      return decide(clerk, seen, act, at);
    case 'withdrawn':
      return withdraw(applicant, seen, at);
    case 'written':
      return act.by === 'staff' ? writeMessage(clerk, seen.reference, act.text, at) : writeBack(applicant, seen.reference, act.text, at);
    case 'noted':
      return note(clerk, seen.reference, act.text, at);
  }
}
