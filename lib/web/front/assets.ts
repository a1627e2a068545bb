import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding, encode, isCompressible } from '#lib/web/front/encoding';
import { commonHeaders } from '#lib/web/front/headers';
import type { Inner } from '#lib/web/front/inner';

type Asset = { type: string; bodies: Partial<Record<Encoding, Buffer>>; original: Buffer };

/** Scripts and styles whose name changes with their content: read once, then sent from memory for ever. */
export class Assets {
  readonly #inner: Inner;
  readonly #headers: string[];
  readonly #known = new Map<string, Asset>();

  constructor(inner: Inner, secure: boolean) {
    this.#inner = inner;
    this.#headers = commonHeaders(secure).flat();
  }

  /** Answers a hashed file; a file that is not there is a plain 404. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asset = await this.#find(request.url ?? '/');
    if (!asset) {
      response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end('404');
      return;
    }
    const encoding = isCompressible(asset.type) ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
    const body = asset.bodies[encoding] ?? (await encode(asset.original, encoding));
    asset.bodies[encoding] = body;
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    response.writeHead(200, [
      ...['Content-Type', asset.type, 'Content-Length', String(body.length), ...encoded, 'Vary', 'Accept-Encoding'],
      ...['Cache-Control', 'public, max-age=31536000, immutable', ...this.#headers],
    ]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async #find(url: string): Promise<Asset | undefined> {
    const known = this.#known.get(url);
    if (known) return known;
    const answer = await this.#inner.ask(url, { host: 'inner' });
    if (answer.status !== 200) return undefined;
    const asset = { type: answer.headers['content-type'] ?? 'application/octet-stream', bodies: {}, original: answer.body };
    // A query makes no new file; without this, anybody could fill the memory with names.
    if (!url.includes('?')) this.#known.set(url, asset);
    return asset;
  }
}
