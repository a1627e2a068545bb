import { published } from '#lib/catalogue/operations/published';
import type { Asked, Offer, OfferFault } from '#lib/facilities/applying/asked';
import { roomAsked } from '#lib/facilities/applying/operations/room-asked';
import { mayHave, offerOf, withinLimits } from '#lib/facilities/applying/rules';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import type { Choice } from '#lib/facilities/hours/choosing';
import { houseNow, type RoomAt } from '#lib/facilities/operations/house';
import type { Actor, Application, Made, ReserveFault, Slot } from '#lib/facilities/reservations/model';
import type { WithinLimits } from '#lib/facilities/reservations/operations/counting';
import { reserve, reserveWeekly, type Skipped } from '#lib/facilities/reservations/operations/reserving';
import { hashOfKey } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

/** 見積り: what each of the times costs somebody of the class that he says; needs no account. */
export async function estimate(asked: Asked): Promise<Result<Offer[], OfferFault & { part?: number }>> {
  const at = await roomAsked(asked);
  if (!at) return refused({ code: 'room-gone' });
  const applicant = { class: asked.class, holder: 'person', priorities: [], ...(asked.use && { use: asked.use }) } as const;
  return all(asked.times.map((choice) => offerOf(at, choice, asked, applicant)));
}

/** Who applies: for whom, as what the rules see him, and what he wants the room for. The same key again, with the same in it, is the same application. */
export type Applying = { key: string; for: Application['applicant']; as: Applicant; purpose: string };

export type ApplyFault = ((OfferFault | { code: ReserveFault['code'] }) & { part?: number }) | { code: 'no-time' };

/**
 * 申し込む: judges each time by the rules of its room, then claims all of them, together or each by itself. Staff are not
 * held to windows and limits, which bind applicants. The references stand in the order of the times.
 */
export async function apply(
  actor: Actor,
  asked: Asked,
  applying: Applying,
  now: Date,
  from = roomAsked(asked),
): Promise<Result<Made, ApplyFault>> {
  const [first] = asked.times;
  const at = await from;
  if (!first) return refused({ code: 'no-time' });
  if (!at) return refused({ code: 'room-gone' });
  const offers = all(asked.times.map((choice) => judge(at, actor, choice, asked, applying.as, now)));
  if (!offers.ok) return offers;
  const parts = offers.value.map((offer) => ({
    ...{ room: asked.room, slot: slotAt(offer.times), quotation: offer.quotation },
    reduction: asReduction(asked, offer),
  }));
  const application = { ...common(asked, applying), parts, together: asked.together };
  const made = await reserve(actor, application, houseNow(now), await limitsFor(actor, at, applying.as, now));
  return made.ok ? made : refused(asPart(made.fault));
}

/** What became of a series: what was had, and the weeks that were left out, each with its reason. */
export type Series = { made: { day: string; reference: string }[]; skipped: Skipped<OfferFault>[] };

/** 毎週の申し込み: the first of the times in so many weeks, each by itself; closed days and those not to be had are skipped and named. */
export async function applyWeekly(
  actor: Actor,
  asked: Asked & { weeks: number },
  applying: Applying,
  now: Date,
  from = roomAsked(asked),
): Promise<Result<Series, ApplyFault>> {
  const [choice] = asked.times;
  const at = await from;
  if (!choice) return refused({ code: 'no-time' });
  if (!at) return refused({ code: 'room-gone' });
  const first = offerOf(at, choice, asked, applying.as);
  if (!first.ok) return first;
  const on = (day: string) => judge(at, actor, { ...choice, day }, asked, applying.as, now);
  const offerFor = ({ day }: Slot) => {
    const offer = on(day);
    return offer.ok ? offer.value : first.value;
  };
  const closedOn = (day: string) => {
    const offer = on(day);
    return offer.ok ? undefined : offer.fault;
  };
  const series = {
    ...common(asked, applying),
    room: asked.room,
    first: slotAt(first.value.times),
    weeks: asked.weeks,
    closedOn,
    quotationOf: (slot: Slot) => offerFor(slot).quotation,
    reductionOf: (slot: Slot) => asReduction(asked, offerFor(slot)),
  };
  const made = await reserveWeekly(actor, series, houseNow(now), await limitsFor(actor, at, applying.as, now));
  return made.ok ? made : refused(asPart(made.fault));
}

const judge = (at: RoomAt, { by }: Actor, choice: Choice, asked: Asked, as: Applicant, now: Date) =>
  by === 'staff' ? offerOf(at, choice, asked, as) : mayHave(at, choice, asked, as, now);

const limitsFor = async ({ by }: Actor, at: RoomAt, as: Applicant, now: Date) => (by === 'staff' ? undefined : limitsOf(at, as, now));

/** How much somebody may have of a room, to be asked with all that he has; undefined where there is no limit. */
export async function limitsOf(at: RoomAt, as: Applicant, now: Date): Promise<WithinLimits | undefined> {
  if (at.room.limits.length === 0) return undefined;
  const facilities = new Map((await published()).rooms.map(({ slug, facts }) => [slug, facts.facility]));
  return withinLimits(at, as, (room) => facilities.get(room) ?? '', now);
}

const common = (asked: Asked & { weeks?: number }, { key, for: applicant, as, purpose }: Applying) => {
  // The browser's history brings a form back with its key: filled in otherwise, it is another application.
  const sent = JSON.stringify([asked, applicant, as.class, as.holder, purpose]);
  return { key: hashOfKey(`${key} ${sent}`), applicant, applicantClass: as.class, people: asked.people, purpose };
};

/** 減免の申請 of one of the times, with what that would cost; undefined where none is applied for. */
const asReduction = ({ reduction }: Asked, { reduced }: Offer) =>
  reduction && reduced && { reductions: [...reduction.reductions], reason: reduction.reason, quotation: reduced };

const slotAt = ({ day, from, to }: Slot): Slot => ({ day, from, to });

const asPart = ({ code, parts: [part] }: ReserveFault) => ({ code, ...(part !== undefined && { part }) });

/** All of the offers, or the first fault and where it is. */
function all(offers: readonly Result<Offer, OfferFault>[]): Result<Offer[], OfferFault & { part?: number }> {
  const good: Offer[] = [];
  for (const [part, offer] of offers.entries()) {
    if (!offer.ok) return refused({ ...offer.fault, part });
    good.push(offer.value);
  }
  return ok(good);
}
