import { z } from 'zod';

/** Which city: its data folder (absolute), and its PostgreSQL if it has one. */
export type City = { dataDirectory: string; databaseUrl: string | undefined };

/** What a backup says of itself, in `manifest.json`. */
export const Manifest = z.object({
  format: z.literal('mobile-city-hall-backup'),
  takenAt: z.iso.datetime(),
  /** The version of the application that took it. */
  version: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  /** How many migrations the database had had. */
  migrations: z.int().min(0),
  /** Per table: how many rows, and a SHA-256 over them. */
  tables: z.record(z.string(), z.object({ rows: z.int().min(0), sha256: z.string() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Why a backup could not be taken. */
export type BackupFault = { code: 'no-city' | 'city-damaged' | 'exists'; path: string } | CommandFault;

/** Why a backup was not restored. */
export type RestoreFault =
  | { code: 'missing' | 'damaged' | 'foreign' | 'city-running' | 'city-there' | 'database-not-empty'; path: string }
  | { code: 'escaping'; path: string; name: string }
  | { code: 'other-engine'; path: string; engine: Manifest['engine'] }
  | { code: 'newer'; path: string; version: string }
  | { code: 'different'; path: string; table: string }
  | CommandFault;

/** A program of the system that is not installed, or that failed and what it said. */
export type CommandFault = { code: 'command-missing'; command: string } | { code: 'command-failed'; command: string; said: string };
