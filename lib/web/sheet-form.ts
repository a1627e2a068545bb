import type { Owner } from '#lib/procedures/drafts/model';
import { type FormAct, readAct, withAct } from '#lib/procedures/journey/acts';
import { controlName, rowsTyped } from '#lib/procedures/journey/answers';
import type { ProcedureFacts } from '#lib/procedures/model';
import { detach } from '#lib/procedures/operations/attaching';
import { attachAll, type StepUploads } from '#lib/web/step-form';

/** Where on a sheet's page stands what is wrong: whoever is led there comes to the first of it with the next press of Tab. */
export const sheetFaults = 'sheet-faults';

/**
 * A sheet as it came, its files taken in: what stands in it now, and which files could not be taken. `place`: it was sent by a
 * button that adds or takes away, and goes on there.
 */
export type TakenSheet = { typed: Record<string, string>; faults: Record<string, string>; place: string | undefined };

/** Takes a sheet in: its files come to their owner, and the button that was pressed does what it says. */
export async function takeSheet(
  owner: Owner,
  { slug, facts }: { slug: string; facts: ProcedureFacts },
  read: StepUploads,
  now: Date,
): Promise<TakenSheet> {
  const { act: pressed, ...fields } = read.fields;
  const act = readAct(pressed);
  const attached = await attachAll(owner, slug, facts, { ...read, fields }, now);
  const typed = withAct(facts, attached.typed, act);
  if (act.kind === 'detach') await detach(owner, act.id);
  return { typed, faults: attached.faults, place: placeAfter(facts, typed, act) };
}

/** Where whoever has pressed a button goes on: in the row that came, else where something was taken away. */
function placeAfter({ fields }: ProcedureFacts, typed: Record<string, string>, { kind, name }: FormAct): string | undefined {
  if (kind === '') return undefined;
  const group = fields.find((field) => field.id === name);
  const row = kind === 'add' && group?.type === 'group' ? rowsTyped(group, typed).at(-1) : undefined;
  return row === undefined ? (name.split('.')[0] ?? name) : controlName(name, row);
}
