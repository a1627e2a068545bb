import { z } from 'zod';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { type EntryKind, Line, SearchWords, Slug } from '#lib/catalogue/model';

/** What the schemas tell beside the shape of a value (`.meta()` in `kinds/` and the models). */
const Meta = z.object({
  control: z.enum(['prose', 'day', 'day-of-year', 'time', 'colour']).optional(),
  entry: z.custom<EntryKind>((kind) => typeof kind === 'string' && Object.hasOwn(kindSchemas, kind)).optional(),
  keyedBy: z.string().optional(),
  rowOf: z.string().optional(),
});

type Fields = { facts: readonly Field[]; text: readonly Field[] };

// Schemas do not change while the city is open, and an import asks for every row.
const known = new Map<EntryKind, Fields>();

/** The fields of a kind of entry as its schemas have them: facts once, text once per language. */
export function fieldsOf(kind: EntryKind): Fields {
  const { facts, text } = kindSchemas[kind];
  const fields = known.get(kind) ?? { facts: fieldsIn(facts), text: fieldsIn(text) };
  known.set(kind, fields);
  return fields;
}

/** The fields of an object; `naming` is the one that names its shape and is no field of its own. */
function fieldsIn(schema: z.ZodObject, naming?: string): Field[] {
  return Object.entries(schema.shape)
    .filter(([name]) => name !== naming)
    .map(([name, inner]) => ({ name, ...written(inner) }));
}

/** A schema without what makes it optional. */
function written(schema: z.core.$ZodType): Omit<Field, 'name'> & Control {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return { ...controlOf(schema.unwrap()), optional: true };
  }
  const mayBeEmpty = schema instanceof z.ZodArray && schema.safeParse([]).success;
  return { ...controlOf(schema), optional: false, ...(mayBeEmpty && { mayBeEmpty }) };
}

function controlOf(schema: z.core.$ZodType): Control {
  const { control, entry, rowOf } = metaOf(schema);
  if (entry) return { control: 'entry', kind: entry };
  if (rowOf) return { control: 'id', rowOf };
  if (control) return { control };
  if (schema === Slug) return { control: 'id' };
  if (schema === SearchWords) return { control: 'words' };
  if (schema instanceof z.ZodURL) return { control: 'url' };
  if (schema instanceof z.ZodString) return { control: 'line' };
  if (schema instanceof z.ZodBoolean) return { control: 'yes-no' };
  if (schema instanceof z.ZodNumber) return numberControl(schema);
  if (schema instanceof z.ZodEnum) return { control: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return listControl(schema.element);
  if (schema instanceof z.ZodRecord) return keyedControl(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return variantsControl(schema.options, schema.def.discriminator);
  if (schema instanceof z.ZodUnion) return variantsControl(schema.options, undefined);
  if (schema instanceof z.ZodObject) return { control: 'group', fields: fieldsIn(schema) };
  throw new Error(`No control for a schema of type ${schema._zod.def.type}: say in fields-of.ts how it is written.`);
}

function numberControl({ minValue, maxValue, isInt }: z.ZodNumber): Control {
  const bound = (value: number | null) => (value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined);
  return { control: 'number', least: bound(minValue), most: bound(maxValue), whole: isInt };
}

function listControl(element: z.core.$ZodType): Control {
  if (element === Line) return { control: 'lines' };
  const row = controlOf(element);
  if (row.control === 'entry') return { control: 'entries', kind: row.kind };
  if (row.control === 'choice') return { control: 'choices', options: row.options };
  return { control: 'rows', row };
}

function keyedControl(schema: z.ZodRecord): Control {
  const value = controlOf(schema.valueType);
  const { entry } = metaOf(schema.keyType);
  if (entry) return { control: 'keyed', keys: { kind: entry }, value };
  return { control: 'keyed', keys: { list: metaOf(schema).keyedBy ?? '' }, value };
}

function variantsControl(options: readonly z.core.$ZodType[], by: string | undefined): Control {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const shared = Object.keys(objects[0]?.shape ?? {}).filter((name) => objects.every((option) => name in option.shape));
  const variants = objects.map((option) => {
    const named = by === undefined ? undefined : option.shape[by];
    const own = Object.keys(option.shape).find((name) => !shared.includes(name)) ?? '';
    return {
      name: named instanceof z.ZodLiteral ? String(named.value) : own,
      fields: fieldsIn(option, by),
    };
  });
  return { control: 'variants', by, variants };
}

function metaOf(schema: z.core.$ZodType): z.infer<typeof Meta> {
  return Meta.parse(z.globalRegistry.get(schema) ?? {});
}
