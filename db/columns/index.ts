import * as postgres from '#db/columns/postgres';
import * as sqlite from '#db/columns/sqlite';
import { engine } from '#db/engine';

type Words = typeof sqlite;

/**
 * The one place where the two dialects meet. The application is typed as SQLite; that PostgreSQL
 * behaves the same is not for the compiler to know but for the tests, which run on both.
 */
const words = (engine() === 'postgres' ? postgres : sqlite) as unknown as Words;

export const { table, text, integer, real, boolean, instant, json, increment, index, uniqueIndex, primaryKey, plus, incoming } = words;
