import { runCommand } from '#lib/backups/command';
import type { CommandFault } from '#lib/backups/model';
import type { Result } from '#lib/result';

/** Runs PostgreSQL's own `pg_dump` or `pg_restore` on a database; the password goes where other users of the machine cannot see it. */
export async function postgresCommand(
  command: 'pg_dump' | 'pg_restore',
  databaseUrl: string,
  args: readonly string[],
): Promise<Result<string, CommandFault>> {
  const url = new URL(databaseUrl);
  const environment: Record<string, string> = url.password ? { PGPASSWORD: decodeURIComponent(url.password) } : {};
  url.password = '';
  return runCommand(command, [`--dbname=${url.href}`, ...args], { environment });
}
