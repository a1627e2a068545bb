import { migrateDatabase } from '#db/client';
import { replyTo } from '#lib/answers/operations/replying';
import { beginThesaurus } from '#lib/answers/thesaurus/operations';
import { loadSampleApplications } from '#lib/city/sample-applications';
import { hireSampleStaff, sampleStaffFile } from '#lib/city/sample-staff';
import { loadSampleCityOnce } from '#lib/city/starting';
import { originalLocale } from '#lib/i18n/locales';
import { readyPushKeys } from '#lib/notifications/operations/attempting';

/** Asks the first question itself: the search and the ear for danger need a second or two, for which nobody should wait. */
export async function askFirst(now: Date): Promise<void> {
  await replyTo('市役所の開いている時間を教えてください', { voice: originalLocale, now, before: [] });
}

/**
 * Brings the database to this version's state and, where the city is still empty and nobody emptied it, moves the sample city in.
 * The thesaurus begins in every city. Sample staff, and what lies on their desks, come only where the city has no address in the world.
 */
export async function openCity(now: Date, { isSample }: { isSample: boolean }, say: (step: string) => void): Promise<void> {
  await migrateDatabase();
  await beginThesaurus(now);
  await readyPushKeys(now);
  const loaded = await loadSampleCityOnce(now);
  if (loaded > 0) say(`見本の汐見市を読み込みました（${loaded} 件） / Loaded the sample city, ${loaded} entries`);
  if (!isSample || !(await hireSampleStaff(now))) return;
  say(`見本の職員のパスワードは ${sampleStaffFile()} にあります / The sample staff’s passwords are in ${sampleStaffFile()}`);
  await loadSampleApplications(now);
}
