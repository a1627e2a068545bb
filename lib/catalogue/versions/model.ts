import { z } from 'zod';
import { DraftContent } from '#lib/catalogue/drafts/model';
import { entryKinds } from '#lib/catalogue/model';

/** What happened when a version was kept. */
export const versionActs = ['imported', 'handed-in', 'published'] as const;

/** A version as the history lists it. */
export const VersionSummary = z.object({
  kind: z.enum(entryKinds),
  slug: z.string(),
  number: z.int().min(1),
  act: z.enum(versionActs),
  /** The revision of the original it holds; 0 before it is published. */
  revision: z.int().min(0),
  title: z.string(),
  note: z.string(),
  actor: z.string(),
  actorName: z.string(),
  urgent: z.boolean(),
  reviewedBy: z.string(),
  at: z.date(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

/** 履歴の一版: what an entry was at one moment. */
export const Version = VersionSummary.extend({ content: DraftContent });
export type Version = z.infer<typeof Version>;
