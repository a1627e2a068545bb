import { z } from 'zod';
import { Day, LocaleCode, Maker } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';

/** Where a draft stands between the first word and its publication. */
export const draftStates = ['editing', 'in-review', 'returned', 'approved'] as const;
export type DraftState = (typeof draftStates)[number];

/** A text while it is being written: whatever has been typed so far, whole or not. */
export const DraftText = z.object({
  madeBy: Maker,
  /** Somebody says that this translation says what the original says now. */
  upToDate: z.boolean().default(false),
  text: z.record(z.string(), z.unknown()),
});
export type DraftText = z.infer<typeof DraftText>;

/** All that an entry says while it is being written. Its schema is checked when it is handed in, not while somebody types. */
export const DraftContent = z.object({
  checkedOn: Day.nullable(),
  reviewOn: Day.nullable(),
  facts: z.record(z.string(), z.unknown()),
  texts: z.partialRecord(
    z.custom<Locale>((code) => LocaleCode.safeParse(code).success),
    DraftText,
  ),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** What somebody saves: the whole content, and the edition he began from. */
export const DraftSave = z.object({ edition: z.int().min(0), content: DraftContent });

/** A finding as the person who must mend it reads it (lib/catalogue/checks). */
export type SaidFinding = {
  severity: 'block' | 'advise';
  locale: Locale;
  path: readonly (string | number)[];
  what: string;
  mend: string;
};

/** What the editor is told after saving; `conflict`: somebody else saved in between, and this is what he wrote. */
export type SaveAnswer =
  | { outcome: 'saved'; edition: number; savedAt: string; findings: SaidFinding[] }
  | { outcome: 'conflict'; edition: number; content: DraftContent; by: string; savedAt: string }
  | { outcome: 'locked' };
