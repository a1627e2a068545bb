import type { OfferFault } from '#lib/facilities/applying/asked';
import type { Series } from '#lib/facilities/applying/operations';
import type { Foreseen } from '#lib/facilities/applying/operations/foreseeing';
import type { Choice } from '#lib/facilities/hours/choosing';
import { showRoom } from '#lib/facilities/operations/listing';
import type { Made } from '#lib/facilities/reservations/model';
import { offerFaultTold, plainFaultTold } from '#lib/facilities/telling/faults';
import type { RefusedForm } from '#lib/forms/model';
import { keepRefusedForm } from '#lib/forms/operations';
import { readableDay } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Locale } from '#lib/i18n/locales';
import { newKey } from '#lib/id';

/** What became of an application: the reservations, and the days that were left out, each with its reason. */
export type Had = { references: string[]; skipped: { day: string; reason: OfferFault | 'taken' | 'own' }[] };

export function seriesHad({ made, skipped }: Series): Had {
  return { references: made.map(({ reference }) => reference), skipped };
}

/** The same of times that were applied for each by itself. */
export function timesHad(times: readonly Choice[], made: Made): Had {
  return {
    references: made.flatMap((one) => ('reference' in one ? [one.reference] : [])),
    skipped: made.flatMap((one, place) => ('taken' in one ? [{ day: times[place]?.day ?? '', reason: 'taken' as const }] : [])),
  };
}

/** The same, knowing what one had oneself before. */
export function knowingOwn({ references, skipped }: Had, foreseen: readonly Foreseen[]): Had {
  const own = new Set(foreseen.flatMap((one) => ('own' in one ? [one.choice.day] : [])));
  return { references, skipped: skipped.map((one) => (one.reason === 'taken' && own.has(one.day) ? { ...one, reason: 'own' } : one)) };
}

/** Keeps for an hour which days were left out, in sentences, so that the page that follows can tell them; gives the key. */
export async function keepSkipped(room: string, { references, skipped }: Had, locale: Locale, now: Date): Promise<string> {
  const words = facilityWords(locale);
  const place = await showRoom(room, locale);
  const told = (reason: OfferFault | 'taken' | 'own') => {
    if (typeof reason === 'string' || !place) return plainFaultTold(reason === 'own' ? 'own' : 'taken', words);
    return offerFaultTold(reason, { room: place.room.text, facility: place.facility }, words);
  };
  const days = skipped.map(({ day, reason }) => [`skipped/${day}`, `${readableDay(day, locale)} ${told(reason)}`]);
  const key = newKey();
  await keepRefusedForm(key, { values: { count: String(references.length), ...Object.fromEntries(days) }, faults: {} }, now);
  return key;
}

/** The sentences that were kept so. */
export function skippedIn({ values }: RefusedForm): string[] {
  return Object.entries(values).flatMap(([name, sentence]) => (name.startsWith('skipped/') ? [sentence] : []));
}
