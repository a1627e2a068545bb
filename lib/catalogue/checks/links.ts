import { saysNothing } from '#lib/catalogue/checks/empty-words';
import { type Node, wordsOf } from '#lib/catalogue/checks/markdown';
import type { Finding, Place } from '#lib/catalogue/checks/model';
import { isLocale } from '#lib/i18n/locales';

/** The addresses of Markdown links. */
export function linksIn(nodes: readonly Node[]): { url: string; words: string }[] {
  return nodes.flatMap((node) => (node.type === 'link' ? [{ url: node.url, words: wordsOf(node) }] : []));
}

/** Addresses typed as plain text, which nobody can press: `https://…`. */
export function bareAddresses(nodes: readonly Node[]): string[] {
  const pressed = new Set(nodes.flatMap((node) => (node.type === 'link' ? node.children : [])));
  return nodes.flatMap((node) =>
    node.type === 'text' && !pressed.has(node) ? (node.value.match(/https?:\/\/[\w./?=&%#~:@+-]*[\w/]/g) ?? []) : [],
  );
}

/** Links that lead nowhere or do not say where, and addresses that are no links. `addresses` are pages without their locale. */
export function linkFindings(place: Place, nodes: readonly Node[], addresses: ReadonlySet<string>): Finding[] {
  const links = linksIn(nodes).map((link) => ({ ...link, excerpt: link.words || link.url }));
  return [
    ...links
      .filter(({ url }) => !leads(url, addresses))
      .map(({ url, excerpt }): Finding => ({ code: 'dead-link', severity: 'block', place, excerpt, params: { url } })),
    ...links
      .filter(({ words }) => saysNothing(words))
      .map(({ excerpt }): Finding => ({ code: 'link-words', severity: 'block', place, excerpt })),
    ...bareAddresses(nodes).map((excerpt): Finding => ({ code: 'bare-address', severity: 'advise', place, excerpt })),
  ];
}

/** Outside, or to a page that there is; what the prose would not draw as a link (components/ui/prose) leads nowhere. */
function leads(url: string, addresses: ReadonlySet<string>): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return /^(https?:\/\/|tel:|mailto:)./.test(url);
  const [, first = '', ...rest] = url
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/');
  const path = (isLocale(first) ? rest : [first, ...rest]).filter(Boolean).map((step) => `/${step}`);
  return addresses.has(path.join(''));
}
