import type { ApplicantChoice } from '#lib/facilities/applicants/model';
import { wishFaults } from '#lib/facilities/draws/model';
import type { RefusedForm } from '#lib/forms/model';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { firstOf } from '#lib/web/query';

/** What stands before the ids of the fields of the n-th form: there is one for oneself and for each group. */
export const fieldPrefix = (place: number) => (place === 0 ? '' : `group-${place}-`);

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
