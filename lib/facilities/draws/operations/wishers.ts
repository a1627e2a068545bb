import { read } from '#db/client';
import type { Day } from '#lib/calendar/day';
import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import { applicantsOf } from '#lib/facilities/applicants/operations/choosing';
import type { DrawEntry, DrawHouse } from '#lib/facilities/draws/model';
import { findEntry } from '#lib/facilities/draws/store';
import type { Use } from '#lib/facilities/eligibility/limits';
import type { Actor } from '#lib/facilities/reservations/model';
import { countedOf } from '#lib/facilities/reservations/operations/counting';
import { applicantKey, slotOf } from '#lib/facilities/reservations/rules';
import { showProfile } from '#lib/residents/operations/profile';

/** A resident who applies: as whom he can, and when he was born, where he told it. */
export type Wisher = { residentId: string; choices: readonly ApplicantChoice[]; birthday?: Day | undefined };

/** Whoever is signed in, as he can apply. */
export async function wisherOf(residentId: string, now: Date): Promise<Wisher> {
  const [choices, { birthDate }] = await Promise.all([applicantsOf(residentId, now), showProfile({ residentId })]);
  return { residentId, choices, birthday: birthDate || undefined };
}

/** He as somebody who confirms or gives back what he or a group of his has won. */
export function actorOf({ residentId, choices }: Wisher): Extract<Actor, { by: 'applicant' }> {
  return { by: 'applicant', residentId, groups: choices.flatMap((choice) => (choice.kind === 'group' ? [choice.groupId] : [])) };
}

/** What he chose to apply as; undefined for a group that is not his, or where he has not registered. */
export function choiceOf({ choices }: Wisher, as: string): ApplicantChoice | undefined {
  return choices.find((choice) => (choice.kind === 'group' ? choice.groupId : '') === as);
}

/** The word under which a choice of his applies; one person and one group have one application each. */
export function keyOfChoice({ residentId }: Wisher, choice: ApplicantChoice): string {
  return applicantKey(choice.kind === 'group' ? { residentId, groupId: choice.groupId } : { residentId });
}

/** What somebody has in a round, under each name under which he can apply. */
export async function ownEntries(wisher: Wisher, round: string): Promise<{ choice: ApplicantChoice; entry: DrawEntry | undefined }[]> {
  return Promise.all(wisher.choices.map(async (choice) => ({ choice, entry: await findEntry(read, round, keyOfChoice(wisher, choice)) })));
}

/** The reservations of a choice, as limits count them. */
export async function heldBy({ residentId }: Wisher, choice: ApplicantChoice, { facilityOf, now }: DrawHouse): Promise<Use[]> {
  const whose = choice.kind === 'group' ? { residentId, groupId: choice.groupId } : { residentId };
  return (await countedOf(read, whose, now)).map((one) => {
    const { day, to } = slotOf(one);
    return { facility: facilityOf.get(one.room) ?? '', room: one.room, day, to };
  });
}
