import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

// Browsers send a handful of different headers, each thousands of times.
const chosen = new Map<string, Encoding>();

/** The best encoding that a browser accepts. */
export function chooseEncoding(accept: string | string[] | undefined): Encoding {
  if (typeof accept !== 'string') return 'identity';
  const known = chosen.get(accept);
  if (known) return known;
  const encoding = (['br', 'gzip'] as const).find((name) => accepts(accept, name)) ?? 'identity';
  if (chosen.size < 200) chosen.set(accept, encoding);
  return encoding;
}

function accepts(header: string, name: string): boolean {
  return header.split(',').some((part) => {
    const [coding = '', quality = 'q=1'] = part.split(';').map((word) => word.trim());
    return coding === name && !/^q=0(\.0*)?$/.test(quality);
  });
}

/** A body in an encoding, made with more care when it is kept and sent often than when it is sent once. */
export async function encode(body: Buffer, encoding: Encoding, sent: 'often' | 'once' = 'often'): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return toGzip(body, { level: sent === 'often' ? 8 : 4 });
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: sent === 'often' ? 5 : 3,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json|xml|ld\+json)|image\/svg)/;

/** Whether a body of this type becomes smaller when compressed. */
export function isCompressible(contentType: string): boolean {
  return compressible.test(contentType);
}
