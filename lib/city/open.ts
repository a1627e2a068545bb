import { migrateDatabase } from '#db/client';
import { loadSampleCity } from '#lib/city/sample';

/** Brings the database to this version's state and, where the city is still empty, moves the sample city in. */
export async function openCity(now: Date, say: (step: string) => void): Promise<void> {
  await migrateDatabase();
  const loaded = await loadSampleCity(now);
  if (loaded > 0) say(`見本の汐見市を読み込みました（${loaded} 件） / Loaded the sample city, ${loaded} entries`);
}
