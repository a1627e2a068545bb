import { sortAddress } from '#lib/web/front/address';

/** Whether the phone may keep this address: the same public pages that the front may keep, and no others. */
export function isKeepable(url: URL, origin: string): boolean {
  if (url.origin !== origin) return false;
  const address = sortAddress(url.pathname + url.search);
  return address.kind === 'document' && address.keep;
}

/** The files a document needs to look and work as it did: its own styles and scripts. */
export function assetsOf(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/(?:href|src)="(\/(?:_next\/static|islands|colours)\/[^"]+)"/g)].map(([, address]) => address ?? '')),
  ];
}
