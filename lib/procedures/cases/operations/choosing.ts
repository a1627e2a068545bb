import { published } from '#lib/catalogue/operations/published';
import { tell } from '#lib/catalogue/rules/telling';
import { toKatakana } from '#lib/i18n/katakana';
import type { Locale } from '#lib/i18n/locales';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** A procedure as a clerk finds it: what it and its paper are called. */
export type ToEnter = { slug: string; title: string; paper: string | undefined };

/** Width, case and kana do not matter to whoever looks for something. */
const plain = (text: string) => toKatakana(text.normalize('NFKC')).toLowerCase().replace(/\s/g, '');

/** The procedures in force in which these words occur: those that staff of this office key in, and those of other offices. */
export async function proceduresToEnter(staff: AtDesk, words: string, locale: Locale): Promise<{ own: ToEnter[]; others: ToEnter[] }> {
  const { procedures } = await published();
  const found = procedures
    .map((one) => ({ office: one.facts.office, slug: one.slug, ...tell(one, locale).text }))
    .filter(({ title, reading = '', paper = '' }) => [title, reading, paper].some((text) => plain(text).includes(plain(words))));
  const told = (isOwn: boolean) =>
    found
      .filter(({ office }) => may(staff, 'applications.handle', office) === isOwn)
      .map(({ slug, title, paper }) => ({ slug, title, paper }));
  return { own: told(true), others: told(false) };
}
