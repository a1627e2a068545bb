import { isLocale, type Locale } from '#lib/i18n/locales';

/**
 * What the front may do with an address:
 * - `document`: a page for residents. `keep` says that it is public and may be kept under its address.
 * - `asset`: a file whose name changes with its content.
 * - `desk`: a page or form of the staff, an ordinary application; never kept.
 * - `machine`: everything else, handed through untouched (APIs, files).
 */
export type Address = { kind: 'document'; locale: Locale; keep: boolean } | { kind: 'asset' | 'desk' | 'machine' };

const slug = '[a-z0-9-]{1,80}';

/** The public pages, without their locale. Whoever adds a public room adds it here; a page not named is never kept. */
const publicPages = [
  '',
  'services',
  `services/${slug}`,
  `life-events/${slug}`,
  'answers',
  `answers/${slug}`,
  'offices',
  `offices/${slug}`,
  'facilities',
  `facilities/${slug}`,
  `facilities/${slug}/${slug}`,
  'facilities/draws',
  `facilities/draws/${slug}`,
  'reservations',
  'procedures',
  `procedures/${slug}`,
  `procedures/${slug}/${slug}`,
  'disasters',
  'disasters/shelters',
  `disasters/shelters/${slug}`,
  'glossary',
  'garbage',
  'garbage/items',
  `garbage/types/${slug}`,
  `garbage/districts/${slug}`,
  'notices',
  `notices/${slug}`,
  'me',
  'privacy',
  'terms',
  'accessibility',
  'offline',
];
const publicPage = new RegExp(`^(${publicPages.join('|')})$`);

/** Lists that may be kept with these parameters, and no others. Never `q`: what people ask is theirs. */
const publicQueries: readonly [page: RegExp, parameters: readonly string[]][] = [
  [/^services$/, ['category', 'event', 'audience']],
  [/^garbage\/districts\//, ['from']],
  [/^facilities$/, ['purpose']],
  [/^facilities\/(?!draws\/)[^/]+\/[^/]+$/, ['day']],
];

/** Sorts a request's address (path and query as the browser sent them). */
export function sortAddress(url: string): Address {
  const [path = '/', query = ''] = url.split('?', 2);
  if (/^\/(_next\/static|islands|colours)\//.test(path)) return { kind: 'asset' };
  const [, locale = '', ...rest] = path.split('/');
  const page = rest.join('/');
  if (!isLocale(locale)) return { kind: 'machine' };
  // A preview is the page as residents will get it, so it goes their way.
  if (page === 'admin' || (page.startsWith('admin/') && !page.startsWith('admin/preview/'))) return { kind: 'desk' };
  return { kind: 'document', locale, keep: publicPage.test(page) && isPublicQuery(page, query) };
}

function isPublicQuery(page: string, query: string): boolean {
  if (query === '') return true;
  const parameters = [...new URLSearchParams(query)];
  const allowed = publicQueries.filter(([pages]) => pages.test(page)).flatMap(([, names]) => names);
  return parameters.length === 1 && parameters.every(([name, value]) => allowed.includes(name) && /^[a-z0-9-]{1,80}$/.test(value));
}
