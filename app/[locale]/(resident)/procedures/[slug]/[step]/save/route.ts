import { readAct, withAct } from '#lib/procedures/journey/acts';
import { saveStep } from '#lib/procedures/operations/drafting';
import { sendBack } from '#lib/web/desk-form';
import { type AtDraft, draftDoor } from '#lib/web/draft-door';
import { fieldsOf } from '#lib/web/fields';
import { nothingHere } from '#lib/web/gate';
import { seeOther } from '#lib/web/see-other';
import { nextAfter, shownFaults } from '#lib/web/step-form';

/** 次へ: keeps a step as it was typed, right or wrong, and leads on, or back to what is to be mended. */
export const POST = draftDoor(async (at) => {
  const { locale, now, owner, slug, step, draft, headers } = at;
  const { facts } = draft.definition;
  if (!facts.steps.some(({ id }) => id === step)) return nothingHere();
  const fields = await fieldsOf(at.request);
  const act = readAct(fields['act']);
  const typed = withAct(facts, fields, act);
  const saved = await saveStep(owner, slug, step, typed, now);
  if (!saved.ok) return nothingHere();
  const here = `/${locale}/procedures/${slug}/${step}?draft${fields['_from'] === 'check' ? '&from=check' : ''}`;
  if (act.kind === 'later') return seeOther(`/${locale}/applications`, headers);
  if (act.kind !== '') return seeOther(`${here}#${act.name}`, headers);
  return onwards(at, saved.value.journey, { fields, here });
});

async function onwards(
  { locale, now, slug, step, headers }: AtDraft,
  journey: AtDraft['draft']['journey'],
  { fields, here }: { fields: Readonly<Record<string, string>>; here: string },
): Promise<Response> {
  const own = journey.steps.find(({ id }) => id === step);
  if (own && !own.isDone) {
    const faults = shownFaults(own.faults, fields['_shown'] ?? '');
    if (Object.keys(faults).length === 0) return seeOther(`${here}&more`, headers);
    const back = await sendBack(here, { values: {}, faults }, now);
    for (const [name, value] of Object.entries(headers)) back.headers.append(name, value);
    return back;
  }
  const next = fields['_from'] === 'check' ? (journey.next ?? 'check') : nextAfter(journey, step);
  return seeOther(`/${locale}/procedures/${slug}/${next}?draft`, headers);
}
