import { read, write } from '#db/client';
import type { Day } from '#lib/calendar/day';
import { holidaysFrom, saveHolidays } from '#lib/calendar/store';

/** The national holidays from a day on. */
export async function knownHolidays(from: Day): Promise<ReadonlySet<Day>> {
  return holidaysFrom(read, from);
}

/** Takes over 内閣府's list of national holidays. */
export async function saveHolidayList(list: { day: Day; name: string }[]): Promise<void> {
  await write((writer) => saveHolidays(writer, list));
}
