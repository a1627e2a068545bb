import { dayOf } from '#lib/calendar/day';
import { readAct, withAct } from '#lib/procedures/journey/acts';
import { askedIn } from '#lib/procedures/journey/asked';
import { nextAfter } from '#lib/procedures/journey/journey';
import { detach } from '#lib/procedures/operations/attaching';
import { saveStep } from '#lib/procedures/operations/drafting';
import { takeOffer } from '#lib/procedures/operations/offering';
import { sendBack } from '#lib/web/desk-form';
import { type AtDraft, draftDoor } from '#lib/web/draft-door';
import { nothingHere } from '#lib/web/gate';
import { seeOther } from '#lib/web/see-other';
import { attachAll, readStepForm, sawAll, shownFaults } from '#lib/web/step-form';
import type { Uploads } from '#lib/web/uploads';

/** 次へ: keeps a step as it was typed, right or wrong, and leads on, or back to what is to be mended. */
export const POST = draftDoor(async (at) => {
  const { owner, slug, step, draft, now } = at;
  const { facts } = draft.definition;
  if (!facts.steps.some(({ id }) => id === step)) return nothingHere();
  const read = await readStepForm(at.request);
  const act = readAct(read.fields['act']);
  const attached = await attachAll(owner, slug, facts, read, now);
  // A form whose files were too much came in part: what is missing in it was not taken away.
  const came = read.fault ? { ...draft.draft.typed, ...attached.typed } : attached.typed;
  const offered = await takeOffer({ owner, definition: draft.definition, step, typed: came }, act, now);
  const typed = withAct(facts, offered.ok ? { ...came, ...offered.value.typed } : came, act);
  const saved = await saveStep(owner, slug, step, typed, now, draft);
  if (!saved.ok) return nothingHere();
  if (act.kind === 'detach') await detach(owner, act.id);
  const faults = offered.ok ? attached.faults : { ...attached.faults, [offered.fault.control]: `${offered.fault.fault}:` };
  if (Object.keys(faults).length > 0) return backTo(at, { fields: read.fields, faults });
  return onwards({ ...at, draft: saved.value }, read.fields, act.kind, act.name);
});

async function onwards(at: AtDraft, fields: Uploads['fields'], act: string, name: string): Promise<Response> {
  const { locale, slug, step, headers, draft } = at;
  const { journey } = draft;
  if (act === 'later') return seeOther(`/${locale}/applications`, headers);
  if (act !== '') return seeOther(`${addressOf(at, fields)}#${name}`, headers);
  const faults = shownFaults(journey.steps.find(({ id }) => id === step)?.faults ?? {}, fields['_shown']);
  if (Object.keys(faults).length > 0) return backTo(at, { fields, faults });
  if (!isWhole(at, fields['_shown'])) return seeOther(`${addressOf(at, fields)}&more`, headers);
  const next = fields['_from'] === 'check' ? (journey.next ?? 'check') : nextAfter(journey, step);
  return seeOther(`/${locale}/procedures/${slug}/${next}?draft`, headers);
}

/** Whether nothing of the step is left to be asked: nothing that is missing, nor what may stay empty and was never shown. */
function isWhole({ step, draft, now }: AtDraft, shown: string | undefined): boolean {
  const { definition, journey } = draft;
  const own = journey.steps.find(({ id }) => id === step);
  return !own || (own.isDone && sawAll(askedIn(definition.facts, step, draft.draft.typed, dayOf(now)), shown));
}

const addressOf = ({ locale, slug, step }: AtDraft, fields: Uploads['fields']) =>
  `/${locale}/procedures/${slug}/${step}?draft${fields['_from'] === 'check' ? '&from=check' : ''}`;

/** Back to the step, with what is to be mended; what was typed lies in the draft. */
async function backTo(at: AtDraft, { fields, faults }: { fields: Uploads['fields']; faults: Record<string, string> }): Promise<Response> {
  const back = await sendBack(addressOf(at, fields), { values: {}, faults }, at.now);
  for (const [name, value] of Object.entries(at.headers)) back.headers.append(name, value);
  return back;
}
