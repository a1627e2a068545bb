import { bcp47, type Locale } from '#lib/i18n/locales';

/** A distance for reading: tens of metres under a kilometre (850 m), kilometres with one decimal above it (1.2 km). */
export function readableDistance(metres: number, locale: Locale): string {
  const tens = Math.max(10, Math.round(metres / 10) * 10);
  const [value, unit, digits] = tens < 1000 ? ([tens, 'meter', 0] as const) : ([metres / 1000, 'kilometer', 1] as const);
  const options = { style: 'unit', unit, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(bcp47(locale), options).format(value);
}
