import { systemClock } from '#lib/clock';
import type { RefusedForm } from '#lib/forms/model';
import type { Messages } from '#lib/i18n/messages';
import type { Voice } from '#lib/i18n/voice';
import type { Seen } from '#lib/procedures/cases/model';
import { type OwnCase, ownCase } from '#lib/procedures/cases/operations/own-case';
import type { Owner } from '#lib/procedures/drafts/model';
import { definitionAt, type ToldProcedure, toldProcedure } from '#lib/procedures/operations/definitions';
import { applicantOf } from '#lib/web/applicant';
import { sendBack } from '#lib/web/desk-form';
import { applicantOfRequest } from '#lib/web/draft-page';
import { nothingHere, openGate } from '#lib/web/gate';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';
import { readStepForm, type StepUploads } from '#lib/web/step-form';

/** A case on its applicant's page: with the form he filled in, in his language. */
export type ShownOwnCase = OwnCase & { owner: Owner; told: ToldProcedure };

/** Somebody's own case; undefined for what is not there and for anybody else's. */
export async function caseOfRequest(reference: string, voice: Voice): Promise<ShownOwnCase | undefined> {
  const owner = await applicantOfRequest();
  const own = owner && (await ownCase(owner, reference, systemClock()));
  const definition = own && (await definitionAt(own.application.procedure, own.application.version));
  return owner && own && definition ? { ...own, owner, told: toldProcedure(definition, voice) } : undefined;
}

export type OwnCaseFault = keyof Messages['procedures']['case']['faults'];
const faults = [
  'outdated',
  'state-wrong',
  'exit',
  'too-much',
  'text-missing',
  'text-long',
  'files-many',
  'file-missing',
] as const satisfies readonly OwnCaseFault[];

/** What is wrong with a form about a case that came back. */
export function caseFaultOf({ faults: said }: RefusedForm): OwnCaseFault | undefined {
  return faults.find((one) => Object.values(said).includes(one));
}

type AtCase = { owner: Owner; seen: Seen; form: StepUploads; now: Date };
/** `at`: the page it goes back to, below the case's; `place`: where on it its reader goes on. */
type Refused = { ok: false; at?: string; place?: string; values?: Record<string, string>; faults: Record<string, string> };
type Done = { ok: true } | Refused;

/** The door of a form about one's own case: back to it with what was done, or with what is to be mended. */
export function ownCaseDoor(note: 'correct' | 'messages' | 'withdraw', act: (at: AtCase) => Promise<Done>) {
  return openGate(async ({ request, params, locale, now }) => {
    const reference = params['reference'] ?? '';
    const [owner, form] = [await applicantOf(request.headers, now), await readStepForm(request)];
    const here = `/${locale}/applications/${reference}`;
    if (!owner) return nothingHere();
    const done = await act({ owner, seen: { reference, edition: wholeNumber(form.fields['edition']) }, form, now });
    if (done.ok) return seeOther(`${here}?note=${note}`);
    if (Object.values(done.faults).includes('not-found')) return nothingHere();
    return sendBack(`${here}${done.at ?? ''}`, { values: done.values ?? {}, faults: done.faults }, now, done.place);
  });
}
