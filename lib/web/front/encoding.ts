import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The best encoding that a browser accepts. */
export function chooseEncoding(accept: string | string[] | undefined): Encoding {
  if (typeof accept !== 'string') return 'identity';
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accept)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accept)) return 'gzip';
  return 'identity';
}

/** A body in an encoding, made with more care when it is kept and sent often than when it is sent once. */
export async function encode(body: Buffer, encoding: Encoding, sent: 'often' | 'once' = 'often'): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return toGzip(body, { level: sent === 'often' ? 8 : 4 });
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: sent === 'often' ? 6 : 3,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

const compressible = /^(text\/|application\/(json|javascript|manifest\+json|xml|ld\+json)|image\/svg)/;

/** Whether a body of this type becomes smaller when compressed. */
export function isCompressible(contentType: string): boolean {
  return compressible.test(contentType);
}
