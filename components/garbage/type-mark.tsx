import { Swatch } from '#components/ui/swatch';
import type { ToldType } from '#lib/garbage/operations/collection';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** A garbage type as a calendar shows it: its name, beside the colour of its bag. */
export function TypeMark({ type, locale, short = false }: { type: ToldType; locale: Locale; short?: boolean }) {
  const field = short ? 'short' : 'title';
  return (
    <span className="flex items-start gap-2">
      <Swatch colour={type.facts.colour} className="mt-[0.45em] size-3" />
      <span lang={bcp47(type.languages[field] ?? locale)}>{type.text[field]}</span>
    </span>
  );
}
