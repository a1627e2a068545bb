import { beforeEach } from 'vitest';
import { read, write } from '#db/client';
import { contentVersions } from '#db/schema';
import { laySnapshot, type Snapshot, takeSnapshot } from '#db/snapshot.fixture';
import { loadSampleCity } from '#lib/city/sample';
import { withDatabase } from '#lib/testing/database';

/** When it moved in, in every test. */
export const movedIn = new Date('2026-11-21T09:00:00+09:00');

let city: Snapshot | undefined;

/**
 * Gives each test of a file the sample city. It moves in through its own door once, which takes seconds; for the tests
 * after that its rows are laid down as they were.
 */
export function withSampleCity(): void {
  withDatabase();
  beforeEach(async () => {
    const laid = city;
    if (laid) return write((writer) => laySnapshot(writer, laid));
    await loadSampleCity(movedIn);
    // The number of the content goes on from test to test (database.ts).
    city = (await takeSnapshot(read)).filter(([table]) => table !== contentVersions);
  });
}
