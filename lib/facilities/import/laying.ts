import { createHash } from 'node:crypto';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { Proposal } from '#lib/catalogue/exchange/proposal';
import { throughCp932 } from '#lib/csv/write';
import type { KnownFacility } from '#lib/facilities/import/matching';
import type { ListedFacility } from '#lib/facilities/import/model';
import { notesWith } from '#lib/facilities/import/notes';
import { originalLocale } from '#lib/i18n/locales';
import { districtOf, plainTitle } from '#lib/lists/places';
import { ok } from '#lib/result';

/** What a list does not say of a new facility and the city knows. */
export type Around = { districts: readonly EntryFile[]; offices: readonly EntryFile[]; office: string | undefined; rank: number };

/** What a list proposes for a facility of the city, or for a new one: only what it speaks of, all else stays. */
export function proposalFor(listed: ListedFacility, slug: string, found: KnownFacility | undefined, around: Around): Proposal {
  const { title, address, reading, summary, access, position, row } = listed;
  const facts = { ...(!found && newFacts(listed, around)), position, ...listed.facts };
  const text = { title, address, reading, summary, access, words: wordsWith(listed, found), notes: notesWith(listed, found) };
  const keyed = found ? {} : { photos: {}, closures: {}, exceptions: {} };
  // The name in English is no text by itself; a text in English that is there takes it.
  const hasEnglish = found?.entry.texts.some(({ locale }) => locale === 'en') && listed.english;
  const values = new Map<string, unknown>([
    ...Object.entries(facts).map(([name, value]): [string, unknown] => [`facts.${name}`, value]),
    ...Object.entries({ ...text, ...keyed }).map(([name, value]): [string, unknown] => [`${originalLocale}.${name}`, value]),
    ...(hasEnglish ? [['en.title', listed.english] as const] : []),
  ]);
  return {
    ...{ line: row, kind: 'facility', slug, revision: 1, behind: () => 0 },
    read: ({ name }, now) => {
      const value = values.get(name);
      // A spreadsheet in CP932 has other forms of some signs: that is nobody's correction.
      if (value === undefined || (typeof now === 'string' && value === throughCp932(now).kept)) return undefined;
      return ok(value);
    },
  };
}

function newFacts({ manager, address, hours }: ListedFacility, { districts, offices, office, rank }: Around) {
  const inCharge = offices.find(({ texts }) =>
    texts.some(({ locale, text }) => locale === originalLocale && plainTitle(String(text['title'])) === plainTitle(manager)),
  );
  return {
    ...{ rank, office: inCharge?.slug ?? office, district: districtOf(address, districts), ...hours.rules },
    ...{ barrierFree: [], photos: [], exceptions: [], source: { kind: 'general-knowledge' } },
  };
}

/** 通称 is how people ask for it. */
function wordsWith({ commonName }: ListedFacility, found: KnownFacility | undefined): string[] {
  const words = found?.text.words ?? [];
  return commonName && !words.includes(commonName) ? [...words, commonName] : words;
}

/** A name for a new facility in links: what its list calls it, else made of its name and place. */
export function slugFor({ called, title, address }: ListedFacility, taken: ReadonlySet<string>): string {
  const digest = createHash('sha256').update(`${title} ${address}`).digest('hex').slice(0, 12);
  const slug = called?.slug ?? `facility-${digest}`;
  return taken.has(slug) ? `${slug}-${digest}` : slug;
}
