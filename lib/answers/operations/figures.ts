import { read } from '#db/client';
import { type Bar, barsOf, type Span } from '#lib/answers/learning/figures';
import { countsSince } from '#lib/answers/talk/store';
import { addDays, dayOf } from '#lib/calendar/day';

/** How talks went in the last so many days, today among them. */
export async function figures(days: number, span: Span, now: Date): Promise<Bar[]> {
  const today = dayOf(now);
  const first = addDays(today, 1 - days);
  return barsOf(await countsSince(read, first), span, first, today);
}
