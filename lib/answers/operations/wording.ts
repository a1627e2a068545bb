import { readEntry } from '#lib/answers/operations/notes';
import { settle } from '#lib/answers/operations/settling';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { saveDraft } from '#lib/catalogue/drafts/operations/writing';
import { isPossible } from '#lib/catalogue/drafts/rules';
import { listOf } from '#lib/catalogue/drafts/values';
import { withText } from '#lib/catalogue/drafts/writing';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { SearchWords } from '#lib/catalogue/model';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';

export type WordingFault = 'entry-missing' | 'wording-wrong' | 'words-full' | 'draft-locked' | 'locked';
export type Wording = { entry: string; wording: string; locale: Locale; turn: string };

/**
 * Adds a wording of residents to an entry, in its draft: it is found by it once the draft is approved. It stands with
 * the text of its language, or with the original where there is none in that language. Settles the likes of `turn`.
 */
export async function addWording(
  staff: AtDesk,
  { entry, wording, locale, turn }: Wording,
  now: Date,
): Promise<Result<string, WordingFault>> {
  const name = readEntry(entry);
  const onDesk = name && (await openOnDesk(staff, name));
  if (!onDesk?.mayEdit) return refused('entry-missing');
  const { kind, draft, content } = onDesk;
  const fields = fieldsOf(kind).text;
  if (!fields.some((field) => field.name === 'words')) return refused('entry-missing');
  if (draft && !isPossible('save', draft.state)) return refused('draft-locked');
  const said = content.texts[locale] ? locale : originalLocale;
  const known = listOf(content.texts[said]?.text['words']);
  if (!SearchWords.safeParse([wording]).success) return refused('wording-wrong');
  const words = SearchWords.safeParse([...new Set([...known, wording.trim()])]);
  if (!words.success) return refused('words-full');
  const changed = withText(content, fields, said, 'words', words.data);
  const saved = await saveDraft(staff, onDesk, { edition: draft?.edition ?? 0, content: changed }, now);
  if (!saved.ok || saved.value.outcome === 'conflict') return refused('locked');
  await settle(staff, turn, 'wording', now);
  return ok(`${kind}/${onDesk.slug}?in=${said}`);
}
