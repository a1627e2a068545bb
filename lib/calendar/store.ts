import { gte } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { given, prepared } from '#db/prepared';
import { holidays } from '#db/schema';
import type { Day } from '#lib/calendar/day';

const from = prepared((reader) =>
  reader
    .select({ day: holidays.day })
    .from(holidays)
    .where(gte(holidays.day, given(holidays.day, 'day'))),
);

/** The national holidays from this day on, as far as they have been announced. */
export async function holidaysFrom(reader: Reader, day: Day): Promise<Set<Day>> {
  const rows = await from(reader, { day });
  return new Set(rows.map((row) => row.day));
}

export async function saveHolidays(writer: Writer, rows: { day: Day; name: string }[]): Promise<void> {
  for (const row of rows) {
    await writer
      .insert(holidays)
      .values(row)
      .onConflictDoUpdate({ target: holidays.day, set: { name: row.name } });
  }
}
