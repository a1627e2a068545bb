import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import { wishFaults } from '#lib/facilities/draws/model';
import type { RefusedForm } from '#lib/forms/model';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { firstOf, wholeNumber } from '#lib/web/query';

/** What stands before the ids of the fields of the n-th form: there is one for oneself and for each group. */
export const fieldPrefix = (place: number) => (place === 0 ? '' : `group-${place}-`);

/** What of a form of wishes is brought back, and no more of it than a form can hold; what was left out between two wishes is closed up. */
export function wishesIn({
  as = '',
  people = '',
  purpose = '',
  use = '',
  ...fields
}: Readonly<Record<string, string>>): Record<string, string> {
  const wishes = Object.entries(fields)
    .flatMap(([name, value]) => (/^wish-\d{1,2}$/.test(name) && value !== '' ? [{ place: wholeNumber(name.slice(5)), value }] : []))
    .sort((one, other) => one.place - other.place);
  const closedUp = wishes.map(({ value }, place) => [`wish-${place + 1}`, value.slice(0, 80)]);
  return {
    as: as.slice(0, 80),
    people: people.slice(0, 20),
    purpose: purpose.slice(0, 2000),
    use: use.slice(0, 80),
    ...Object.fromEntries(closedUp),
  };
}

const notes = ['sent', 'withdrawn', 'confirmed', 'given-back'] as const;

/** What was just done to one's wishes; undefined for anything that is none of these. */
export function drawNoteIn(value: string | string[] | undefined): (typeof notes)[number] | undefined {
  return notes.find((note) => note === firstOf(value));
}

const faults = [...wishFaults, 'too-late', 'give-back-late', 'win-over'] as const;

/** The faults of wishes that came back as sentences, each with the field of its own form. */
export function saidDrawFaults(form: RefusedForm, choices: readonly ApplicantChoice[], { t }: FacilityWords) {
  const as = form.values['as'] ?? '';
  const place = choices.findIndex((choice) => (choice.kind === 'group' ? choice.groupId : '') === as);
  return Object.entries(form.faults).flatMap(([field, code]) => {
    const known = faults.find((fault) => fault === code);
    const inForm = /^(wish-\d+|people|purpose)$/.test(field);
    return known ? [{ field: inForm ? `${fieldPrefix(Math.max(0, place))}${field}` : '', sentence: t(`draws.faults.${known}`) }] : [];
  });
}
