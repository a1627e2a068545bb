import { read } from '#db/client';
import { allListed, type Listed } from '#lib/catalogue/drafts/operations/listing';
import { type EntryName, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { listLanguages } from '#lib/catalogue/files/store';
import type { EntryKind } from '#lib/catalogue/model';
import { listTerms } from '#lib/catalogue/operations/glossary';
import { type Change, changedFields } from '#lib/catalogue/versions/difference';
import { versionOfRevision } from '#lib/catalogue/versions/store';
import { type Locale, originalLocale } from '#lib/i18n/locales';
import type { Holder } from '#lib/staff/rights';

/** How a language of an entry stands. */
export type TranslationState = 'missing' | 'older' | 'machine' | 'current';

export type TranslationRow = { entry: Listed; states: ReadonlyMap<Locale, TranslationState> };

/** Every published entry of a kind with the state of each of these languages, most to do first. */
export async function listTranslations(kind: EntryKind, wanted: readonly Locale[]): Promise<TranslationRow[]> {
  const [entries, languages] = await Promise.all([allListed(kind), listLanguages(read)]);
  const byName = Map.groupBy(languages, (one) => `${one.kind}/${one.slug}`);
  const rows = entries
    .filter(({ published }) => published)
    .map((entry) => {
      const said = byName.get(`${entry.kind}/${entry.slug}`) ?? [];
      const revision = said.find(({ locale }) => locale === originalLocale)?.madeFrom ?? 0;
      const stateIn = (locale: Locale): TranslationState => {
        const own = said.find((one) => one.locale === locale);
        if (!own) return 'missing';
        if (own.madeFrom < revision) return 'older';
        return own.madeBy === 'machine' ? 'machine' : 'current';
      };
      return { entry, states: new Map(wanted.map((locale) => [locale, stateIn(locale)])) };
    });
  const toDo = ({ states }: TranslationRow) => [...states.values()].filter((state) => state === 'missing' || state === 'older').length;
  const names = new Intl.Collator('ja');
  return rows.sort((a, b) => toDo(b) - toDo(a) || names.compare(a.entry.title, b.entry.title));
}

/** What a translator needs beside the form: what has changed in the original since, and how the glossary says its words. */
export type TranslationHelp = {
  changed: Change[];
  glossary: { original: string; translation: string }[];
};

/** Help for one language of an entry; empty lists where nothing has changed or no glossary word stands in it. */
export async function helpTranslating(staff: Holder, name: EntryName, locale: Locale): Promise<TranslationHelp> {
  const [onDesk, terms, translated] = await Promise.all([openOnDesk(staff, name), listTerms(originalLocale), listTerms(locale)]);
  const original = onDesk?.content.texts[originalLocale]?.text;
  if (!onDesk || !original) return { changed: [], glossary: [] };
  const said = JSON.stringify(original);
  const inLocale = new Map(translated.map(({ slug, text }) => [slug, text.title]));
  const glossary = terms
    .filter(({ text }) => said.includes(text.title))
    .map(({ slug, text }) => ({ original: text.title, translation: inLocale.get(slug) ?? '' }));
  const made = onDesk.published?.texts.find((text) => text.locale === locale)?.madeFrom;
  const then = made === undefined ? undefined : await versionOfRevision(read, name, made);
  const changed = then ? changedFields(then.content, onDesk.content).filter(({ path }) => path[1] === originalLocale) : [];
  return { changed, glossary };
}
