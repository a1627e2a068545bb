import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Engine = 'sqlite' | 'postgres';

/** Which database this process speaks to; `DATABASE_URL` chooses PostgreSQL. */
export function engine(environment: NodeJS.ProcessEnv = process.env): Engine {
  return environment['DATABASE_URL'] ? 'postgres' : 'sqlite';
}

/** Where everything lives that the city owns: the SQLite file and what lies beside it. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['DATA_DIR'] || join(process.cwd(), 'data');
}

/** The folder of generated migrations for this engine. */
export function migrationsFolder(of: Engine = engine()): string {
  return join(process.cwd(), 'db', 'migrations', of);
}

/** How many migrations this build knows. */
export function knownMigrations(of: Engine = engine()): number {
  const journal: { entries: unknown[] } = JSON.parse(readFileSync(join(migrationsFolder(of), 'meta', '_journal.json'), 'utf8'));
  return journal.entries.length;
}
