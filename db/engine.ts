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
