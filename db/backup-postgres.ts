import { Client } from 'pg';
import type { DatabaseDigest } from '#db/backup';

/**
 * Digests a PostgreSQL database at one moment and hands that moment's name to `work`, so that
 * `pg_dump --snapshot` copies exactly what was digested, while others write.
 */
export async function atOneMoment<T>(url: string, work: (snapshot: string) => Promise<T>): Promise<{ outcome: T; digest: DatabaseDigest }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // How rows are written out must not depend on the server's settings: it may be another one at restoring.
    await client.query(
      "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 1; set local bytea_output = 'hex'",
    );
    const snapshot = await client.query<{ name: string }>('select pg_export_snapshot() as name');
    const outcome = await work(snapshot.rows[0]?.name ?? '');
    const tables: DatabaseDigest['tables'] = {};
    for (const name of await tableNames(client)) tables[name] = await digestTable(client, name);
    return { outcome, digest: { migrations: tables['drizzle.__drizzle_migrations']?.rows ?? 0, tables } };
  } finally {
    await client.end();
  }
}

/** Whether nothing has been stored there yet. */
export async function postgresIsEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await tableNames(client)).length === 0;
  } finally {
    await client.end();
  }
}

async function tableNames(client: Client): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'drizzle') order by 1",
  );
  return found.rows.map(({ name }) => name);
}

/** SHA-256 over the hashes of a table's rows, in the order of those hashes: the order of keys depends on the server's language. */
async function digestTable(client: Client, name: string) {
  const digest = await client.query<{ rows: number; sha256: string }>(`
    select count(*)::int as rows, encode(sha256(coalesce(string_agg(hash, '' order by hash), '')), 'hex') as sha256
    from (select sha256(convert_to(row::text, 'UTF8')) as hash from ${name} as row) as hashes`);
  return { rows: digest.rows[0]?.rows ?? 0, sha256: digest.rows[0]?.sha256 ?? '' };
}
