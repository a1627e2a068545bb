import { createHash } from 'node:crypto';
import { type Encoding, encode } from '#lib/web/front/encoding';

/** One document as it goes out in one encoding: everything worked out beforehand. */
export type Ready = { body: Buffer; etag: string; headers: string[] };

/** A public document, kept until it may no longer be true. */
export type Kept = {
  freshUntil: number;
  /** The mark of what was taken in the room it shows; '' where it shows none. */
  occupancy: string;
  /** Since it was last looked at by the clearing hand. */
  used: boolean;
  size: number;
  ready: Partial<Record<Encoding, Ready>>;
  prepare: (encoding: Encoding) => Promise<Ready>;
};

/** Makes a document ready to be kept; each encoding is made once, when first asked for. */
export function keepDocument(
  html: Buffer,
  { freshUntil, occupancy = '' }: { freshUntil: number; occupancy?: string },
  headersFor: (ready: { etag: string; length: number; encoding: Encoding }) => string[],
): Kept {
  const mark = createHash('sha256').update(html).digest('base64url').slice(0, 22);
  const kept: Kept = {
    freshUntil,
    occupancy,
    used: true,
    size: html.length * 2,
    ready: {},
    prepare: async (encoding) => {
      const body = await encode(html, encoding);
      const etag = `"${mark}-${encoding}"`;
      const ready = { body, etag, headers: headersFor({ etag, length: body.length, encoding }) };
      kept.ready[encoding] = ready;
      return ready;
    },
  };
  return kept;
}

/**
 * The shelf of kept documents: bounded in bytes, true to one content version. A new version
 * empties it; when full, what nobody asked for since the last round goes first.
 */
export class Shelf {
  readonly #documents = new Map<string, Kept>();
  readonly #limit: number;
  #bytes = 0;
  #version = -1;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  /** A document that is still true at this moment under this content version. */
  find(key: string, version: number, now: number): Kept | undefined {
    if (version !== this.#version) this.#empty(version);
    const kept = this.#documents.get(key);
    if (!kept) return undefined;
    if (kept.freshUntil <= now) {
      this.#drop(key, kept);
      return undefined;
    }
    kept.used = true;
    return kept;
  }

  /** Keeps a document that was rendered under this version; one of an older version is passed over. */
  put(key: string, version: number, kept: Kept): void {
    if (version !== this.#version || kept.size > this.#limit) return;
    const before = this.#documents.get(key);
    if (before) this.#drop(key, before);
    this.#documents.set(key, kept);
    this.#bytes += kept.size;
    this.#makeRoom();
  }

  #makeRoom(): void {
    for (const [key, kept] of this.#documents) {
      if (this.#bytes <= this.#limit) return;
      this.#drop(key, kept);
      if (kept.used) {
        // A second chance, at the end of the row.
        kept.used = false;
        this.#documents.set(key, kept);
        this.#bytes += kept.size;
      }
    }
  }

  #drop(key: string, kept: Kept): void {
    this.#documents.delete(key);
    this.#bytes -= kept.size;
  }

  #empty(version: number): void {
    this.#documents.clear();
    this.#bytes = 0;
    this.#version = version;
  }
}
