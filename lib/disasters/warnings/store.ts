import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader, Writer } from '#db/client';
import { toldWarnings } from '#db/schema';
import type { OrderWorld } from '#lib/disasters/orders/model';
import { groups, severities } from '#lib/disasters/reports/model';
import type { Graveness } from '#lib/disasters/warnings/rules';

const Told = z.object({
  world: z.enum(['real', 'drill']),
  group: z.enum(groups),
  severity: z.enum(severities),
  level: z.literal([1, 2, 3, 4, 5]).nullable(),
  /** Of when the report was of which they were told. */
  toldAt: z.date(),
});
/** What people were told last of a group of warnings. */
export type Told = z.infer<typeof Told>;

export async function toldOf(reader: Reader): Promise<Told[]> {
  return (await reader.select().from(toldWarnings)).map((row) => Told.parse(row));
}

export async function saveTold(writer: Writer, told: Graveness & Pick<Told, 'world' | 'toldAt'>): Promise<void> {
  await writer
    .insert(toldWarnings)
    .values(told)
    .onConflictDoUpdate({ target: [toldWarnings.world, toldWarnings.group], set: told });
}

export async function forgetTold(writer: Writer, { world, group }: { world: OrderWorld; group: Told['group'] }): Promise<void> {
  await writer.delete(toldWarnings).where(and(eq(toldWarnings.world, world), eq(toldWarnings.group, group)));
}
