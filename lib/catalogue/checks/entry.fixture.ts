import { type CheckContext, checkEntry } from '#lib/catalogue/checks/check';
import type { EntryFile } from '#lib/catalogue/entry-file';
import type { EntryKind } from '#lib/catalogue/model';
import { type Locale, locales } from '#lib/i18n/locales';

const facts = {
  office: 'citizens',
  category: 'moving',
  audiences: ['everyone'],
  bring: [{ id: 'identity', items: ['identity-document'] }],
  fees: [{ id: 'paper', yen: 0 }],
  ways: [{ id: 'counter', kind: 'counter', hours: { kind: 'office' } }],
  laws: [{ law: '住民基本台帳法', article: '第22条' }],
  related: ['moving-out'],
  source: { kind: 'general-knowledge' },
};

/** Says as little as a service may say, in every language the same. */
const text = { title: '転入届', summary: 'あ', who: 'い', steps: ['う'], fees: { paper: 'え' }, words: [] };

/** A service in which nothing is wrong; `said` goes into its notes by language, `changed` into its facts. */
export function serviceEntry(said: Partial<Record<Locale, string>> = {}, changed: Record<string, unknown> = {}): EntryFile {
  return {
    kind: 'service',
    slug: 'moving-in',
    revision: 1,
    checkedOn: null,
    reviewOn: null,
    facts: { ...facts, ...changed },
    texts: locales.map((locale) => ({
      locale,
      madeBy: 'person',
      madeFrom: 1,
      text: said[locale] === undefined ? text : { ...text, notes: said[locale] },
    })),
  };
}

/** A small city in which the service stands. */
export const context: CheckContext = {
  today: '2026-11-21',
  addresses: new Set(['', '/services', '/services/moving-in', '/services/moving-out']),
  entries: new Map<EntryKind, ReadonlySet<string>>([
    ['office', new Set(['citizens'])],
    ['category', new Set(['moving'])],
    ['audience', new Set(['everyone'])],
    ['item', new Set(['identity-document'])],
    ['service', new Set(['moving-in', 'moving-out'])],
    ['garbage-type', new Set(['burnable'])],
    ['district', new Set(['hama'])],
  ]),
  rooms: new Map(),
  cells: new Map([['civic-hall', new Set(['civic-center'])]]),
  standing: new Map(),
  terms: ['高額療養費', '世帯'],
  hardWords: ['療養費', '課税証明書', '償却資産'],
};

/** What is found in a service whose notes say this: `block raw-html <b>`. Languages not named say nothing. */
export function foundIn(said: Partial<Record<Locale, string>>): string[] {
  return checkEntry(serviceEntry(said), context).map(({ code, severity, excerpt }) => `${severity} ${code} ${excerpt}`);
}
