import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import { belongingsOf } from '#lib/facilities/applicants/operations/choosing';
import type { Applicant } from '#lib/facilities/eligibility/applicant';
import { type ApplicantClass, applicantClasses } from '#lib/facilities/eligibility/model';
import type { Actor } from '#lib/facilities/reservations/model';
import type { SignedIn } from '#lib/residents/model';
import { actingFor, othersToActFor } from '#lib/residents/operations/deputies';
import { showProfile } from '#lib/residents/operations/profile';

/** A way to reserve, under the name that its control has; `isNew`: the person has not said before where he lives or works. */
export type Way = { value: string; isNew: boolean; choice: ApplicantChoice };

export type ApplicantActor = Extract<Actor, { by: 'applicant' }>;

/** Somebody at reservations: who acts for whom (`principal` is the other's name, where it is for another), and as what. */
export type Reserving = { actor: ApplicantActor; principal: string | undefined; ways: Way[]; birthday: string | undefined };

/** Who reserves: a resident for himself, or under a deputation that names reservations. Undefined for any other deputation. */
export async function reservingAs(resident: SignedIn, deputationId: string, now: Date): Promise<Reserving | undefined> {
  const acting = await actingFor(resident, deputationId, 'reservations');
  if (!acting) return undefined;
  const { principalId, deputation } = acting;
  const [{ choices, groups }, { birthDate }] = await Promise.all([
    belongingsOf(principalId, now),
    showProfile({ residentId: principalId }),
  ]);
  return {
    actor: { by: 'applicant', residentId: principalId, groups, deputation },
    principal: deputation?.principalName,
    ways: waysOf(choices),
    birthday: birthDate ?? undefined,
  };
}

/** As what one can reserve; who has not said where he lives or works is asked it here. */
export function waysOf(choices: readonly ApplicantChoice[]): Way[] {
  const groups = choices.flatMap((choice) => (choice.kind === 'group' ? [{ value: choice.groupId, isNew: false, choice }] : []));
  const person = choices.find(({ kind }) => kind === 'person');
  if (person) return [{ value: 'person', isNew: false, choice: person }, ...groups];
  return [...applicantClasses.map(unsaid), ...groups];
}

const unsaid = (one: ApplicantClass): Way => ({
  value: one,
  isNew: true,
  choice: { kind: 'person', class: one, priorities: [], isShown: false },
});

/** The way that was chosen; the one of a class, else the first, where nothing was. */
export function wayFor(ways: readonly Way[], chosen: string, asked: ApplicantClass): Way | undefined {
  return ways.find(({ value }) => value === chosen) ?? ways.find(({ choice }) => choice.class === asked) ?? ways[0];
}

/** Somebody as the rules of rooms see him. */
export function applicantFrom({ choice }: Pick<Way, 'choice'>, birthday: string | undefined, use: string | undefined): Applicant {
  const { kind: holder, class: as, priorities } = choice;
  return { class: as, holder, priorities, ...(birthday && { birthday }), ...(use && { use }) };
}

/** For whom else somebody may reserve, by the names he knows them by. */
export async function othersToReserveFor(resident: SignedIn, now: Date): Promise<{ id: string; name: string }[]> {
  return othersToActFor(resident, 'reservations', now);
}
