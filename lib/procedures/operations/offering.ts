import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import type { FileFault } from '#lib/files/model';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import type { Application } from '#lib/procedures/applications/model';
import { applicationsOf } from '#lib/procedures/applications/store';
import { type Owner, ownerKey } from '#lib/procedures/drafts/model';
import type { ToldFile } from '#lib/procedures/files/model';
import { takesFiles } from '#lib/procedures/files/rules';
import type { FormAct } from '#lib/procedures/journey/acts';
import { askedIn } from '#lib/procedures/journey/asked';
import { answersOffered, type OfferedAnswer } from '#lib/procedures/offers';
import { reuse } from '#lib/procedures/operations/attaching';
import { type Definition, definitionAt } from '#lib/procedures/operations/definitions';
import { ok, type Result, refused } from '#lib/result';

/** Where somebody is in a form, with what stands there. */
export type AtStep = { owner: Owner; definition: Definition; step: string; typed: Typed };

/** Answers of one earlier application, so that they are of one person: what belongs together is taken together. */
export type EarlierOffer = { application: Application; definition: Definition; answers: OfferedAnswer[] };

/** So many applications are looked through, the last first. */
const mostLookedThrough = 20;

/** What somebody with an account answered before that this step asks again: in his last application that has any of it, or in the one that is named. */
export async function earlierOffer(at: AtStep, now: Date, reference?: string): Promise<EarlierOffer | undefined> {
  const { owner, definition, step, typed } = at;
  if (!('residentId' in owner)) return undefined;
  const today = dayOf(now);
  const asked = askedIn(definition.facts, step, typed, today);
  const all = (await applicationsOf(read, ownerKey(owner))).filter((one) => reference === undefined || one.reference === reference);
  for (const application of all.slice(0, mostLookedThrough)) {
    const before = await definitionAt(application.procedure, application.version);
    if (!before) continue;
    const earlier = { facts: before.facts, answers: application.answers };
    const answers = answersOffered(definition.facts, { step, typed, asked, today }, earlier);
    if (answers.length > 0) return { application, definition: before, answers };
  }
  return undefined;
}

/** What was taken: the controls that it fills in, and the file that it is, if it is one. */
export type Taken = { typed: Record<string, string>; file?: ToldFile };

/**
 * Takes what was offered: `reuse:<control>:<file>` a file that was sent before, `take:<reference>` the answers of an earlier
 * application. Any other button takes nothing.
 */
export async function takeOffer(
  at: AtStep,
  { kind, name, id }: FormAct,
  now: Date,
): Promise<Result<Taken, { control: string; fault: FileFault }>> {
  if (kind === 'take') {
    const offer = await earlierOffer(at, now, name);
    return ok({ typed: Object.assign({}, ...(offer?.answers ?? []).map(({ typed }) => typed)) });
  }
  return kind === 'reuse' ? takeFile(at, name, id, now) : ok({ typed: {} });
}

async function takeFile({ owner, definition, typed }: AtStep, control: string, id: string, now: Date) {
  const held = (typed[control] ?? '').split(/\s+/).filter(Boolean);
  const field = definition.facts.fields.find((one) => one.id === control.split('.').at(-1));
  if (field?.type !== 'documents' || !takesFiles(definition.facts, control) || !('residentId' in owner))
    return refused({ control, fault: 'gone' } as const);
  if (held.length >= field.most) return refused({ control, fault: 'too-many' } as const);
  const again = await reuse(owner, id, definition.slug, now);
  if (!again.ok) return refused({ control, fault: again.fault === 'not-found' ? 'gone' : again.fault } as const);
  return ok({ typed: { [control]: [...held, again.value.id].join(' ') }, file: again.value });
}
