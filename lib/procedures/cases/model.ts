import { z } from 'zod';
import { Day } from '#lib/catalogue/model';
import { outcomes } from '#lib/procedures/applications/model';
import type { Owner } from '#lib/procedures/drafts/model';
import type { AtDesk } from '#lib/staff/model';

/** The longest message, and the longest reason or note, in characters. */
export const longestMessage = 2000;
export const longestReason = 1000;

/** How many files one message brings, and all messages about one application. */
export const mostMessageFiles = 5;
export const mostFilesOfCase = 200;

/** So many cases are listed at once, and may be taken up or decided together. */
export const casesPerPage = 50;
/** Days for which a correction is awaited at most, and unless staff say otherwise. */
export const longestCorrectionDays = 180;
export const usualCorrectionDays = 14;

/** A case as somebody saw it whose button was pressed. */
export type Seen = { reference: string; edition: number };

/** Who does it: the applicant, or staff. */
export type CaseActor = { by: 'applicant'; owner: Owner } | { by: 'staff'; staff: AtDesk };

/** 補正の求め: which answers are to be mended, why, and until when that is awaited. */
export const Asked = z.object({ fields: z.array(z.string()).min(1), why: z.string().trim().min(1).max(longestReason), until: Day });
export type Asked = z.infer<typeof Asked>;

/** 決定: what was decided, and why where it is refused. */
export const Decided = z.object({ outcome: z.enum(outcomes), reason: z.string() });
export type Decided = z.infer<typeof Decided>;

/** What was written about an application, by the applicant or by staff. */
export const CaseMessage = z.object({
  id: z.string(),
  reference: z.string(),
  at: z.date(),
  by: z.enum(['applicant', 'staff']),
  staffId: z.string().nullable(),
  text: z.string(),
  files: z.array(z.string()),
  readAt: z.date().nullable(),
});
export type CaseMessage = z.infer<typeof CaseMessage>;

/** 内部メモ: what staff note for each other. */
export const CaseNote = z.object({ id: z.string(), reference: z.string(), at: z.date(), staffId: z.string(), text: z.string() });
export type CaseNote = z.infer<typeof CaseNote>;

/** A file that came with an application or a message about it, as its row knows it. */
export const CaseFile = z.object({ id: z.string(), name: z.string(), type: z.string(), bytes: z.int() });
export type CaseFile = z.infer<typeof CaseFile>;

/** Why something was not done to a case; the sentences are in `messages/<locale>/desk/applications.json`, under `faults`. */
export const caseFaults = [
  /** Not there, or not for whoever asks; changed since it was seen; not in a state in which this can happen. */
  ...(['not-found', 'outdated', 'state-wrong'] as const),
  ...(['fields-missing', 'why-missing', 'why-long', 'until-wrong', 'outcome-missing', 'reason-missing', 'reason-long'] as const),
  ...(['text-missing', 'text-long', 'files-many', 'file-missing', 'nobody-there', 'nothing-chosen'] as const),
] as const;
export type CaseFault = (typeof caseFaults)[number];
