import { migrateDatabase } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleCorrections, readSampleEntries } from '#lib/city/sample';
import { systemClock } from '#lib/clock';
import { correctReadings } from '#lib/readings/operations';

/** npm run db:seed: lays the sample entries over what is there; a running city serves them within a second. */
await migrateDatabase();
await correctReadings(readSampleCorrections());
console.log(`${await importEntries(readSampleEntries(), systemClock())} entries`);
