import { read, write } from '#db/client';
import { addDays, dayOf, momentOf } from '#lib/calendar/day';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { collectedOn } from '#lib/garbage/rules';
import { originalLocale } from '#lib/i18n/locales';
import { announce } from '#lib/notifications/operations/announcing';
import { isTold } from '#lib/notifications/outbox/store';

/** When people put tomorrow's garbage together: after work, before the night. */
const [from, until] = ['18:00', '21:00'] as const;
/** When garbage must be out in most cities: nobody is reminded after that. */
const collectedFrom = '08:00';

/** Reminds each district in the evening of what is collected tomorrow, once, however often it is asked to. */
export async function remindOfGarbage(now: Date): Promise<void> {
  const today = dayOf(now);
  if (now < momentOf(today, from) || now >= momentOf(today, until)) return;
  const day = addDays(today, 1);
  for (const { slug: district, facts } of await listDistricts(originalLocale)) {
    const types = collectedOn(facts.collection, day);
    const key = `garbage/${district}/${day}`;
    if (types.length === 0 || (await isTold(read, key))) continue;
    const message = { kind: 'garbage-day', params: { district, day, types } } as const;
    const audience = { topics: ['garbage' as const], districts: [district] };
    await write((writer) => announce(writer, { message, key, audience, usefulUntil: momentOf(day, collectedFrom) }, now));
  }
}
