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
  begin(database);
  database.close();
}

/** A form that a browser without an account has begun, under a number for the counter. */
function begin(database: SQLite.Database): void {
  const [now, later] = [Date.now(), Date.now() + 86_400_000];
  const version: unknown = database
    .prepare("select version from procedure_applications where procedure = 'residence-certificate'")
    .pluck()
    .get();
  database
    .prepare("insert into procedure_drafts values ('begun', 'guest/test', 'residence-certificate', ?, ?, 1, ?, ?, ?)")
    .run(version, JSON.stringify({ 'applicant-name.name': '窓口 花子' }), now, now, later);
  database.prepare("insert into counter_numbers values ('TEST-BEGN', 'begun', ?)").run(later);
}
