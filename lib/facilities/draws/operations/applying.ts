import { read, type Writer, write } from '#db/client';
import { canonicalJson } from '#lib/facilities/draw/hashes';
import type { DrawEntry, DrawHouse, DrawRound, WishFault, WishForm } from '#lib/facilities/draws/model';
import { freeSlots } from '#lib/facilities/draws/operations/places';
import { tellEntry } from '#lib/facilities/draws/operations/telling';
import { choiceOf, heldBy, keyOfChoice, type Wisher } from '#lib/facilities/draws/operations/wishers';
import { phaseOf } from '#lib/facilities/draws/rules';
import { addEntry, changeEntry, findEntry, findRound, holdRound, removeEntry } from '#lib/facilities/draws/store';
import { applicantOf, peopleOf, wishFormFaults } from '#lib/facilities/draws/wishing';
import { newReference } from '#lib/id';
import { ok, type Result, refused } from '#lib/result';

/** By the field to be mended, `''` where that is the whole. */
type Faults = Readonly<Record<string, WishFault>>;
type Wanted = Pick<
  DrawEntry,
  'applicant' | 'residentId' | 'groupId' | 'applicantClass' | 'priorities' | 'people' | 'purpose' | 'use' | 'wishes'
>;

/**
 * 抽選の申込: sends wishes in order, or changes those that were sent, until applications close. One for each person and group;
 * a repeat of the same changes nothing. Undefined for a round that is not there; refused with what is to be mended.
 */
export async function applyToDraw(
  wisher: Wisher,
  id: string,
  form: WishForm,
  house: DrawHouse,
): Promise<Result<DrawEntry, Faults> | undefined> {
  const round = await findRound(read, id);
  if (!round) return undefined;
  const wanted = await judge(wisher, round, form, house);
  if (!wanted.ok) return wanted;
  return write(async (writer) => {
    const held = await holdRound(writer, id);
    if (!held || phaseOf(held, house.now) !== 'applying' || held.state !== 'announced') return refused({ '': 'not-open' } as const);
    return put(writer, held, { wanted: wanted.value, seen: form.seen }, house.now);
  });
}

async function judge(wisher: Wisher, round: DrawRound, form: WishForm, house: DrawHouse): Promise<Result<Wanted, Faults>> {
  if (phaseOf(round, house.now) !== 'applying') return refused({ '': 'not-open' });
  const choice = choiceOf(wisher, form.as);
  if (!choice) return refused({ as: 'not-registered' });
  const [free, held] = await Promise.all([freeSlots(read, round.slots), heldBy(wisher, choice, house)]);
  const applicant = applicantOf(choice, wisher.birthday);
  const faults = wishFormFaults(form, { round: round.file.round, slots: round.slots, free, applicant, held }, house);
  const people = peopleOf(form.people);
  if (Object.keys(faults).length > 0 || people === undefined) return refused(faults);
  return ok({
    ...{ applicant: keyOfChoice(wisher, choice), residentId: wisher.residentId },
    ...{ groupId: choice.kind === 'group' ? choice.groupId : null, applicantClass: choice.class, priorities: [...choice.priorities] },
    ...{ people, purpose: form.purpose.trim(), use: knownUse(form.use, round, house), wishes: [...form.wishes] },
  });
}

/** A way of use that some room of the round knows; null for the ordinary one. */
function knownUse(use: string, round: DrawRound, { rooms }: DrawHouse): string | null {
  const known = rooms.filter(({ slug }) => round.rooms.includes(slug)).flatMap(({ facts }) => facts.uses);
  return known.some(({ id }) => id === use) ? use : null;
}

async function put(
  writer: Writer,
  round: DrawRound,
  { wanted, seen }: { wanted: Wanted; seen: number },
  now: Date,
): Promise<Result<DrawEntry, Faults>> {
  const before = await findEntry(writer, round.id, wanted.applicant);
  if (before && isSame(before, wanted)) return ok(before);
  // Two windows, or another member of the group: nobody writes over what he has not seen.
  if ((before?.edition ?? 0) !== seen) return refused({ '': 'outdated' });
  const entry = before
    ? { ...before, ...wanted, edition: before.edition + 1 }
    : { ...wanted, reference: newReference(), round: round.id, number: null, edition: 1, told: 'announced', appliedAt: now };
  if (before) await changeEntry(writer, before.reference, entry);
  else if (!(await addEntry(writer, entry))) return refused({ '': 'outdated' });
  await tellEntry(writer, round, entry, { what: 'received', key: `${entry.edition}` }, now);
  return ok(entry);
}

/** Also as what he applies: staff may have judged him anew meanwhile. */
function isSame(one: DrawEntry, other: Wanted): boolean {
  const text = ({ wishes, people, purpose, use, applicantClass, priorities }: Wanted) =>
    canonicalJson({ wishes, people, purpose, use, applicantClass, priorities });
  return text(one) === text(other);
}

/** Withdraws an application until applications close; false when there is none, or it is too late. */
export async function withdrawFromDraw(wisher: Wisher, id: string, as: string, now: Date): Promise<boolean> {
  const choice = choiceOf(wisher, as);
  if (!choice) return false;
  return write(async (writer) => {
    const round = await holdRound(writer, id);
    if (!round || phaseOf(round, now) !== 'applying' || round.state !== 'announced') return false;
    const entry = await findEntry(writer, id, keyOfChoice(wisher, choice));
    if (!entry) return false;
    await removeEntry(writer, entry.reference);
    await tellEntry(writer, round, entry, { what: 'withdrawn', key: 'withdrawn' }, now);
    return true;
  });
}
