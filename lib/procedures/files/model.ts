import { z } from 'zod';
import { fileTypes, mostBytes } from '#lib/files/model';

/** 添付: a photo or a paper that somebody sent in for a procedure; its bytes lie sealed under its id (lib/files). */
export const ProcedureFile = z.object({
  id: z.string(),
  /** As of a draft (drafts/model). */
  owner: z.string(),
  /** For which it was sent in; `message/<reference>` while it waits for a message to go with (cases/operations/message-files). */
  procedure: z.string(),
  name: z.string(),
  type: z.enum(fileTypes),
  bytes: z.int(),
  addedAt: z.date(),
  /** The application it went out with. */
  reference: z.string().nullable(),
});
export type ProcedureFile = z.infer<typeof ProcedureFile>;

/** A file as its owner is told of it. */
export type ToldFile = Pick<ProcedureFile, 'id' | 'name' | 'type' | 'bytes'>;

/** What of one owner may lie unsent for one procedure: more than any form asks for, and no free store. */
export const mostUnsent = { files: 100, bytes: 200 * 1024 * 1024 };

/** Milliseconds for which bytes may lie without a row, while they are being sent in, and a row without a draft, while one is begun. */
export const sweptAfter = { bytes: 3_600_000, rows: 86_400_000 };

/** The longest body of a form about files: one file, or the files of a step that is sent whole by a browser without scripts. */
export const longestForm = { oneFile: mostBytes + 64 * 1024, step: 3 * mostBytes + 64 * 1024 };
