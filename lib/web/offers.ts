import { dayOf } from '#lib/calendar/day';
import { readableNearMoment } from '#lib/i18n/dates';
import { answerTongue, procedureWords } from '#lib/i18n/procedure-words';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { answerTypes } from '#lib/procedures/answer-types/all';
import type { ProcedureFile } from '#lib/procedures/files/model';
import { askedIn } from '#lib/procedures/journey/asked';
import type { ProcedureText } from '#lib/procedures/model';
import { hideDigits, isFromProfile, isSensitive, type OfferedAnswer } from '#lib/procedures/offers';
import { shelfOf } from '#lib/procedures/operations/attaching';
import { nameOfProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { type AtStep, earlierOffer } from '#lib/procedures/operations/offering';
import { prefilled } from '#lib/procedures/prefill';
import { ownAnswers } from '#lib/procedures/who/own-answers';
import type { SignedIn } from '#lib/residents/model';
import { showProfile } from '#lib/residents/operations/profile';

/** A file that was sent before: for what, when, and whether it can be seen at a glance. */
export type ShelfFile = { id: string; name: string; title: string; when: string; isPicture: boolean };

/** What a step offers somebody with an account: whether his profile filled something in, what he answered before, what he sent before. */
export type Offers = {
  profile: boolean;
  earlier:
    | { reference: string; title: string; when: string; rows: { label: string; lines: readonly string[] }[]; hidden: boolean }
    | undefined;
  shelf: readonly ShelfFile[];
};

export async function offersAt(resident: SignedIn, at: AtStep, text: ProcedureText, voice: Voice, now: Date): Promise<Offers> {
  const { facts } = at.definition;
  const known = ownAnswers(prefilled(facts, await showProfile(resident), resident.email));
  const takesFiles = facts.fields.some(({ step, type }) => step === at.step && type === 'documents');
  return {
    profile: isFromProfile(askedIn(facts, at.step, at.typed, dayOf(now)), at.typed, known),
    earlier: await earlierAt(at, text, voice, now),
    shelf: takesFiles ? await shelfAt(at, voice) : [],
  };
}

async function earlierAt(at: AtStep, text: ProcedureText, voice: Voice, now: Date): Promise<Offers['earlier']> {
  const offer = await earlierOffer(at, now);
  if (!offer) return undefined;
  const tongue = { ...answerTongue(procedureWords(voice)), option: (id: string) => text.options[id] ?? id };
  const { application, definition, answers } = offer;
  const rowOf = ({ field, value }: OfferedAnswer) => {
    const lines = field.type === 'group' ? [] : answerTypes[field.type].told(value, tongue, '');
    return { label: text.fields[field.id] ?? field.id, lines: isSensitive(field) ? lines.map(hideDigits) : lines };
  };
  return {
    ...{ reference: application.reference, title: toldProcedure(definition, voice).text.title },
    when: readableNearMoment(application.submittedAt, localeOf(voice)),
    ...{ rows: answers.map(rowOf), hidden: answers.some(({ field }) => isSensitive(field)) },
  };
}

/** The shelf without what was taken from it before: a copy is the same file once more. */
async function shelfAt({ owner }: AtStep, voice: Voice): Promise<ShelfFile[]> {
  const files = new Map<string, ProcedureFile>();
  for (const file of await shelfOf(owner)) {
    const same = `${file.type} ${file.bytes} ${file.name}`;
    if (!files.has(same)) files.set(same, file);
  }
  return Promise.all(
    [...files.values()].map(async ({ id, name, procedure, type, addedAt }) => ({
      ...{ id, name, title: await nameOfProcedure(procedure, voice), isPicture: type !== 'application/pdf' },
      when: readableNearMoment(addedAt, localeOf(voice)),
    })),
  );
}
