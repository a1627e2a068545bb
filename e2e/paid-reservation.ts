import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { node } from './own-city.ts';

const day = 86_400_000;
const quarter = 900_000;
/** Midnight in Japan is nine hours before that of the epoch. */
const japan = 9 * 3_600_000;

const quotation = {
  ...{ version: 1, day: '2027-06-12', from: '09:00', to: '12:00', slots: ['morning'], class: 'resident', holder: 'person', use: null },
  lines: [{ what: 'slot', part: 'room', id: 'morning', minutes: null, quantity: 1, unitYen: 2050, yen: 2050 }],
  ...{ total: 2050, taxPercent: 10, tax: 186, proofs: [], refunds: [], rounding: { to: 10, way: 'down', of: 'each' } },
};

/**
 * A reservation in ten days, as the city would have stored it: 2,050 yen, of which 50 were paid, and a reduction that waits.
 * Of a resident, or of somebody whom staff wrote down.
 */
export function addPaidReservation(
  folder: string,
  { reference = 'TEST-2345', room, residentId }: { reference?: string; room: string; residentId?: string },
): void {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const now = Date.now();
  const begins = Math.floor((now + 10 * day + japan) / quarter);
  const name = residentId === undefined ? '菅野 花子' : null;
  database
    .prepare(
      `insert into reservations (reference, application, room, cells, begins, ends, occupied_from, occupied_until, resident_id, name, phone,
         applicant_class, people, purpose, quotation, state, offered, edition, made_at)
       values (?, ?, ?, '["test"]', ?, ?, ?, ?, ?, ?, ?, 'resident', 8, '練習', ?, 'confirmed', 0, 1, ?)`,
    )
    .run(
      ...[reference, reference, room, begins, begins + 12, begins, begins + 12],
      ...[residentId ?? null, name, name && '0153-00-0000', JSON.stringify(quotation), now],
    );
  const entry = database.prepare(
    "insert into payment_entries (reference, number, at, kind, yen, means, reason) values (?, ?, ?, ?, ?, ?, '')",
  );
  entry.run(reference, 1, now, 'charged', 2050, null);
  entry.run(reference, 2, now, 'paid', -50, 'cash');
  database.close();
  const reduced = JSON.stringify({ ...quotation, total: 1000, tax: 90, proofs: ['test'] });
  const asked = spawnSync(node, ['e2e/ask-reduction.ts', reference, reduced], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });
  if (asked.status !== 0) throw new Error(asked.stderr);
}
