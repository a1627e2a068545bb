import type { Encoding } from '#lib/web/front/encoding';
import type { Choices } from '#lib/web/front/forward';
import { commonHeaders, policyAt, previewPolicy } from '#lib/web/front/headers';

/** A document as it goes out: how long it is, and how it is encoded. */
export type Outgoing = { length: number; encoding: Encoding };

/** The headers of documents in a city that is reached over TLS or not, with a map or none. */
export class DocumentHeaders {
  readonly common: readonly string[];
  readonly #tileHosts: readonly string[];

  constructor({ secure, tileHosts }: { secure: boolean; tileHosts: readonly string[] }) {
    this.common = commonHeaders(secure).flat();
    this.#tileHosts = tileHosts;
  }

  /** Those of every document. */
  plain(url: string, { length, encoding }: Outgoing): string[] {
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    return [
      ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(length), ...encoded],
      ...['Vary', 'Accept-Encoding, Cookie'],
      ...['Content-Security-Policy', isPreview(url) ? previewPolicy : policyAt(url, this.#tileHosts)],
      ...this.common,
    ];
  }

  /** Those of one that is kept. */
  kept(url: string, { aids, district }: Choices, occupancy: string, outgoing: Outgoing & { etag: string }): string[] {
    // A person's choices: no shared cache may mix them up. Nor may one show for a second as free what has been taken.
    const isForAll = aids === '' && district === '' && occupancy === '';
    const cache = isForAll ? 'public, max-age=0, s-maxage=1' : 'private, no-cache';
    return [...this.plain(url, outgoing), 'Cache-Control', cache, 'ETag', outgoing.etag];
  }
}

const isPreview = (url: string) => /^\/[^/]+\/admin\/preview\//.test(url);
