import { sortAddress } from '#lib/web/front/address';

/** Whether the phone may keep this address: the same public pages that the front may keep, and no others. */
export function isKeepable(url: URL, origin: string): boolean {
  if (url.origin !== origin) return false;
  const address = sortAddress(url.pathname + url.search);
  return address.kind === 'document' && address.keep;
}

/** A question that a page answers by itself, without network: where to flee to. Its address is never kept, and the page is. */
export function answersItself(url: URL, origin: string): boolean {
  const page = new URL(url.pathname, url);
  return /^\/[^/]+\/disasters\/shelters$/.test(page.pathname) && isKeepable(page, origin);
}

/** The files a document needs to look and work as it did: its own styles and scripts. */
export function assetsOf(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/(?:href|src)="(\/(?:_next\/static|islands|colours)\/[^"]+)"/g)].map(([, address]) => address ?? '')),
  ];
}
