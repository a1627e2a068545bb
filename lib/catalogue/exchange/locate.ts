import type { Control, Field } from '#lib/catalogue/fields/model';

type Path = readonly PropertyKey[];
type Found = { control: Control | undefined; value: unknown };

/** How the value at a path is written, and the value itself. The shape that names itself (`kind`) is found as its variants. */
export function locate(control: Control | undefined, value: unknown, path: Path): Found {
  const [step, ...rest] = path;
  if (step === undefined) return { control, value };
  const inner = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  if (control?.control === 'variants' && step === control.by) return { control, value: inner };
  return locate(within(control, value, String(step)), inner, rest);
}

function within(control: Control | undefined, value: unknown, step: string): Control | undefined {
  switch (control?.control) {
    case 'group':
    case 'variants':
      return fieldsWithin(control, value).find(({ name }) => name === step);
    case 'rows':
      return control.row;
    case 'keyed':
      return control.value;
    case 'lines':
    case 'words':
      return { control: 'line' };
    case 'choices':
      return { control: 'choice', options: control.options };
    case 'entries':
      return { control: 'entry', kind: control.kind };
    default:
      return undefined;
  }
}

/** The fields that an object of this shape can have; of several shapes, those of the one it is. */
export function fieldsWithin(control: Extract<Control, { control: 'group' | 'variants' }>, value: unknown): readonly Field[] {
  if (control.control === 'group') return control.fields;
  const { by, variants } = control;
  const said = by !== undefined && isRecord(value) ? value[by] : undefined;
  return variants.find(({ name }) => (by === undefined ? isRecord(value) && name in value : name === said))?.fields ?? [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
