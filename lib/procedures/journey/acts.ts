import type { Typed } from '#lib/procedures/answer-types/answer-type';
import { rowControl, rowsTyped } from '#lib/procedures/journey/answers';
import type { ProcedureFacts } from '#lib/procedures/model';

/** What a button of a form does, as its value names it: `add:children`, `remove:children.0`, `detach:photos:<id>`, `earlier:photos:<id>`. */
export type FormAct = { kind: string; name: string; id: string };

export function readAct(value = ''): FormAct {
  const [kind = '', name = '', id = ''] = value.split(':');
  return { kind, name, id };
}

/** What was typed, after a button was pressed; as it was for a button that only leads on. */
export function withAct({ fields }: ProcedureFacts, typed: Typed, { kind, name, id }: FormAct): Record<string, string> {
  const [group = '', row = ''] = name.split('.');
  const field = fields.find((one) => one.id === group);
  if (kind === 'add' && field?.type === 'group') {
    const rows = rowsTyped(field, typed);
    if (rows.length >= field.most) return { ...typed };
    const wanted = [...rows, (rows.at(-1) ?? -1) + 1];
    // What stands there already stays there, also where nothing was written into it yet.
    return { ...typed, ...Object.fromEntries(wanted.map((one) => [rowControl(group, one), 'on'])) };
  }
  if (kind === 'remove') return Object.fromEntries(Object.entries(typed).filter(([control]) => !control.startsWith(`${group}.${row}.`)));
  const ids = (typed[name] ?? '').split(/\s+/).filter(Boolean);
  if (kind === 'detach') return { ...typed, [name]: ids.filter((one) => one !== id).join(' ') };
  if (kind === 'earlier') return { ...typed, [name]: earlier(ids, id).join(' ') };
  return { ...typed };
}

/** The same files, one of them a place earlier. */
function earlier(ids: readonly string[], id: string): string[] {
  const place = ids.indexOf(id);
  return place < 1 ? [...ids] : [...ids.slice(0, place - 1), id, ids[place - 1] ?? '', ...ids.slice(place + 1)];
}
