import { migrateDatabase } from '#db/client';
import { importEntries } from '#lib/catalogue/operations/importing';
import { readSampleEntries } from '#lib/city/sample';

/** npm run db:seed: lays the sample entries over what is there; a running city serves them within a second. */
await migrateDatabase();
console.log(`${await importEntries(readSampleEntries(), new Date())} entries`);
