import { cityTimeZone } from '#lib/calendar/day';

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: cityTimeZone, dateStyle: 'short', timeStyle: 'medium' });

/** A moment for the name of a file, by the city's clock: `20261121-093000`. */
export function stampOf(moment: Date): string {
  return parts.format(moment).replaceAll(/[-:]/g, '').replace(' ', '-');
}
