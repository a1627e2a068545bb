import { read, type Writer, write } from '#db/client';
import { record } from '#lib/audit/operations';
import { askReduction } from '#lib/facilities/payments/operations/asking';
import { charge } from '#lib/facilities/payments/operations/charging';
import { claim, giveUp } from '#lib/facilities/reservations/claims/store';
import type {
  Actor,
  Application,
  AskedReduction,
  House,
  Made,
  Quotation,
  Reservation,
  ReserveFault,
  Slot,
} from '#lib/facilities/reservations/model';
import { countedOf, type WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { placeOf } from '#lib/facilities/reservations/operations/freeing';
import { draft, plan } from '#lib/facilities/reservations/operations/planning';
import { eventOf, tellOf } from '#lib/facilities/reservations/operations/recording';
import { applicantKey, claimsOf, weeklySlots } from '#lib/facilities/reservations/rules';
import { addApplication, addEvents, addReservations, findAnswer, removeApplication } from '#lib/facilities/reservations/store';
import { hashOfKey } from '#lib/id';
import { noteAct } from '#lib/residents/operations/deputies';
import { ok, type Result, refused } from '#lib/result';

type Reserved = Promise<Result<Made, ReserveFault>>;

/**
 * 予約する: claims every part of an application, all together or each by itself, as the application says; each becomes a
 * reservation, requested, held or confirmed as its room wants it. `taken` where others were faster; a repeat of the same
 * key gets the answer it got before. That the room is open then, what it costs and who may reserve it when is for the
 * caller to have asked; `withinLimits` is asked inside the transaction, so that two windows do not get past it.
 */
export async function reserve(actor: Actor, application: Application, house: House, withinLimits?: WithinLimits): Reserved {
  const key = keyOf(actor, application);
  const before = await findAnswer(read, key);
  if (before) return ok(before);
  const planned = await plan(actor, application, house);
  if (!planned.ok) return planned;
  const wanted = draft(application, planned.value, house.now);
  return write((writer) => take(writer, { actor, application, key, wanted, withinLimits }, house.now));
}

const keyOf = (actor: Actor, { key, applicant }: Application) =>
  hashOfKey(`${actor.by === 'staff' ? `staff/${actor.staff.id}` : applicantKey(applicant)} ${key}`);

type Wanted = { actor: Actor; application: Application; key: string; wanted: Reservation[]; withinLimits: WithinLimits | undefined };

async function take(writer: Writer, { actor, application, key, wanted, withinLimits }: Wanted, now: Date): Reserved {
  const missing = await claim(writer, wanted.flatMap(claimsFor));
  const had = wanted.filter(({ reference }) => !missing.has(reference));
  const answer = wanted.map(({ reference }) => (missing.has(reference) ? ({ taken: true } as const) : { reference }));
  if (had.length === 0 || (application.together && missing.size > 0)) {
    await giveUpAll(writer, wanted);
    // The same form sent twice at the same time: what is in the way is its own.
    const before = await findAnswer(writer, key);
    return before ? ok(before) : refused({ code: 'taken', parts: placesOf(wanted, missing) });
  }
  await giveUp(writer, [...missing]);
  const applicant = applicantKey(application.applicant);
  if (!(await addApplication(writer, { key, applicant, answer, at: now }, withinLimits !== undefined))) {
    await giveUpAll(writer, had);
    return ok((await findAnswer(writer, key)) ?? answer);
  }
  if (withinLimits && !withinLimits([...(await alreadyOf(writer, application.applicant, now)), ...had])) {
    await giveUpAll(writer, had);
    await removeApplication(writer, key);
    return refused({ code: 'limit', parts: [] });
  }
  await put(writer, actor, had, now);
  await askFor(writer, application, wanted, missing, now);
  return ok(answer);
}

const claimsFor = (reservation: Reservation) => claimsOf(reservation.reference, reservation.cells, placeOf(reservation).span);

const giveUpAll = (writer: Writer, all: readonly Reservation[]) =>
  giveUp(
    writer,
    all.map(({ reference }) => reference),
  );

const alreadyOf = async (writer: Writer, applicant: Application['applicant'], now: Date) =>
  'name' in applicant ? [] : countedOf(writer, applicant, now);

const placesOf = (wanted: readonly Reservation[], missing: ReadonlySet<string>) =>
  wanted.flatMap(({ reference }, place) => (missing.has(reference) ? [place] : []));

/** Writes reservations down, each with its first line in the ledger, and tells whose they are, once. */
async function put(writer: Writer, actor: Actor, had: readonly Reservation[], now: Date): Promise<void> {
  const [first] = had;
  if (!first) return;
  const all = had.map((one) => ({ ...one, application: first.reference }));
  const happened = { act: 'made', by: actor.by } as const;
  await addReservations(writer, all);
  await charge(writer, all, now);
  await addEvents(
    writer,
    all.map((one) => eventOf(one, happened, now)),
  );
  await tellOf(writer, first, happened, all.length, now);
  if (actor.by === 'applicant' && actor.deputation) await noteAct(writer, actor.deputation, 'reserved', now);
  if (actor.by === 'staff') {
    const after = { reservations: all.map(({ reference }) => reference) };
    await record(writer, actor.staff, { act: 'reservations.made', subject: `reservation/${first.reference}`, after }, now);
  }
}

/** Asks for the reductions of those parts that were had. */
async function askFor(
  writer: Writer,
  { parts }: Application,
  wanted: readonly Reservation[],
  missing: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  for (const [place, one] of wanted.entries()) {
    const asked = parts[place]?.reduction;
    if (asked && !missing.has(one.reference)) await askReduction(writer, one, asked, now);
  }
}

/** Why a week of a series was left out. */
export type Skipped<Reason> = { day: string; reason: Reason | 'taken' };

type Weekly<Reason> = Omit<Application, 'parts' | 'together'> & {
  room: string;
  first: Slot;
  weeks: number;
  /** Why the house is closed on a day; undefined when it is open. */
  closedOn: (day: string) => Reason | undefined;
  quotationOf: (slot: Slot) => Quotation;
  reductionOf?: (slot: Slot) => AskedReduction | undefined;
};

/**
 * 毎週の予約: the same time in so many weeks, each by itself. Tells which were had, and which days were skipped and why.
 * Refused like any application; `taken` with no part where every week was closed.
 */
export async function reserveWeekly<Reason>(
  actor: Actor,
  { room, first, weeks, closedOn, quotationOf, reductionOf, ...application }: Weekly<Reason>,
  house: House,
  withinLimits?: WithinLimits,
): Promise<Result<{ made: { day: string; reference: string }[]; skipped: Skipped<Reason>[] }, ReserveFault>> {
  const { slots, skipped } = weeklySlots(first, weeks, closedOn);
  if (slots.length === 0) return refused({ code: 'taken', parts: [] });
  const parts = slots.map((slot) => ({ room, slot, quotation: quotationOf(slot), reduction: reductionOf?.(slot) }));
  const answer = await reserve(actor, { ...application, parts, together: false }, house, withinLimits);
  if (!answer.ok) return answer;
  const days = answer.value.map((one, place) => ({ one, day: slots[place]?.day ?? first.day }));
  const made = days.flatMap(({ one, day }) => ('reference' in one ? [{ day, reference: one.reference }] : []));
  const taken = days.flatMap(({ one, day }) => ('taken' in one ? [{ day, reason: 'taken' as const }] : []));
  return ok({ made, skipped: [...skipped, ...taken].sort((one, other) => (one.day < other.day ? -1 : 1)) });
}
