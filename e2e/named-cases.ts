import { join } from 'node:path';
import SQLite from 'better-sqlite3';

/** The sample's applications to the office of a clerk for procedures, in each state one, called `TEST-<STATE>`. */
export function nameCases(folder: string): void {
  const database = new SQLite(join(folder, 'city.sqlite'));
  const states = { submitted: 'SUBM', examining: 'EXAM', correction: 'CORR', refused: 'REFU', withdrawn: 'WITH' };
  for (const [state, name] of Object.entries(states)) {
    const column = state === 'refused' ? 'outcome' : 'state';
    const row: unknown = database
      .prepare(`select reference from procedure_applications where procedure = 'residence-certificate' and ${column} = ?`)
      .pluck()
      .get(state);
    for (const table of ['applications', 'events', 'messages', 'notes'])
      database.prepare(`update procedure_${table} set reference = ? where reference = ?`).run(`TEST-${name}`, row);
  }
  database.close();
}
