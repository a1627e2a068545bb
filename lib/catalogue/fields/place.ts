import type { Path } from '#lib/catalogue/drafts/values';
import type { Control, Field } from '#lib/catalogue/fields/model';
import { type FieldWords, type NamedWords, wordsFor, wordsInVariant } from '#lib/catalogue/fields/words';

/** How the value at a place is written and what it is called. */
export type Place = { control: Control; words: FieldWords };

/** The field at the end of a way through fields; nothing where the way leads to no field. */
export function fieldAt(
  fields: readonly Field[],
  [name, ...rest]: Path,
  near: NamedWords | undefined,
  shared: NamedWords,
): Place | undefined {
  const field = fields.find((one) => one.name === name);
  return field && inside({ control: field, words: wordsFor(field.name, near, shared) }, rest, shared);
}

function inside(place: Place, path: Path, shared: NamedWords): Place | undefined {
  const { control, words } = place;
  const [step, ...rest] = path;
  if (step === undefined) return place;
  switch (control.control) {
    case 'group':
      return fieldAt(control.fields, path, words.fields, shared);
    case 'rows':
      return inside({ control: control.row, words }, rest, shared);
    case 'keyed':
      return inside({ control: control.value, words }, rest, shared);
    case 'variants':
      if (step === control.by)
        return { control: shapeChoice(control.variants), words: { ...words, options: shapeNames(control.variants, words) } };
      return control.variants
        .map(({ name, fields }) => fieldAt(fields, path, wordsInVariant(words, name).fields, shared))
        .find((found) => found !== undefined);
    default:
      return undefined;
  }
}

type Variants = Extract<Control, { control: 'variants' }>['variants'];

/** Which shape a value has, as a choice of its own. */
const shapeChoice = (variants: Variants): Control => ({ control: 'choice', options: variants.map(({ name }) => name) });
const shapeNames = (variants: Variants, words: FieldWords) =>
  Object.fromEntries(variants.map(({ name }) => [name, wordsInVariant(words, name).label]));
