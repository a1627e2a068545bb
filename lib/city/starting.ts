import { read, write } from '#db/client';
import { forgetSampleLearning } from '#lib/answers/operations/trials';
import type { Actor } from '#lib/audit/model';
import { record } from '#lib/audit/operations';
import { emptyCatalogue } from '#lib/catalogue/operations/emptying';
import { isEmptyCity, layDown, readKanji } from '#lib/catalogue/operations/importing';
import { loadSampleCity, loadSampleNotices, loadSampleTrials, readSampleCorrections, readSampleEntries } from '#lib/city/sample';
import { forgetSampleApplications } from '#lib/city/sample-applications';
import { findCity, saveStart } from '#lib/city/settings/store';
import { forgetNotices } from '#lib/notices/operations/sample';
import { correctReadings } from '#lib/readings/operations';
import { ok, type Result, refused } from '#lib/result';

/** What can be wrong with beginning anew; the sentences are beside those of the settings. */
export const startingFaults = ['name-different', 'not-empty'] as const;
export type StartingFault = (typeof startingFaults)[number];

/** Moves the sample city in where the catalogue is empty and nobody emptied it; tells how many entries came. */
export async function loadSampleCityOnce(now: Date): Promise<number> {
  const { startedFrom } = await findCity(read);
  if (startedFrom === 'empty') return 0;
  const loaded = await loadSampleCity(now);
  if (loaded === 0) return 0;
  await loadSampleTrials(now);
  await loadSampleNotices(now);
  return loaded;
}

/**
 * 見本の内容を空にする: takes out all entries, drafts and notices, for good; settings, staff and holidays stay. Refused without the
 * city's name typed as it is. Tells how many entries went.
 */
export async function startEmpty(actor: Actor, typedName: string, now: Date): Promise<Result<number, StartingFault>> {
  return write(async (writer) => {
    const { settings } = await findCity(writer);
    if (typedName.trim() !== settings.name.ja) return refused('name-different');
    const entries = await emptyCatalogue(writer);
    await forgetSampleLearning(writer);
    await forgetNotices(writer);
    await forgetSampleApplications(writer);
    await saveStart(writer, 'empty', now);
    await record(writer, actor, { act: 'catalogue.emptied', subject: 'catalogue', before: { entries }, after: { entries: 0 } }, now);
    return ok(entries);
  });
}

/**
 * 見本の内容から始める: takes the sample's entries in again, with the record of it, or nothing. Refused while there are
 * others. Tells how many came. The holidays are there: emptying left them.
 */
export async function startFromSample(actor: Actor, now: Date): Promise<Result<number, StartingFault>> {
  if (!(await isEmptyCity())) return refused('not-empty');
  await correctReadings(readSampleCorrections());
  const ready = await readKanji(readSampleEntries());
  const sides = { before: { entries: 0 }, after: { entries: ready.length } };
  await write(async (writer) => {
    await layDown(writer, ready, { act: 'imported', actor: actor.id, actorName: actor.name, note: '', urgent: false, at: now });
    await saveStart(writer, 'sample', now);
    await record(writer, actor, { act: 'catalogue.imported', subject: 'catalogue/sample', ...sides }, now);
  });
  await loadSampleTrials(now);
  await loadSampleNotices(now);
  return ok(ready.length);
}
