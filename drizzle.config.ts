import { defineConfig } from 'drizzle-kit';

// One schema, two dialects: `npm run db:generate` runs this once for each.
const postgres = Boolean(process.env['DATABASE_URL']);

export default defineConfig({
  schema: './db/schema.ts',
  dialect: postgres ? 'postgresql' : 'sqlite',
  out: postgres ? './db/migrations/postgres' : './db/migrations/sqlite',
});
