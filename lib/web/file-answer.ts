import type { FileType } from '#lib/files/model';

type Shown = { name: string; type: FileType; bytes: Uint8Array<ArrayBuffer> };

/** Nothing runs in it and nothing is fetched by it, whatever it is; nobody frames it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** A name in a header: signs that mean something there are written as numbers (RFC 8187). */
const inHeader = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A file that somebody sent in, as an answer for whoever may see it: a picture is shown, a paper is given to keep, since
 * browsers draw no paper under such a policy. The front says of every answer that its type is what it says (nosniff).
 */
export function fileAnswer({ name, type, bytes }: Shown): Response {
  const way = type === 'application/pdf' ? 'attachment' : 'inline';
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${way}; filename*=UTF-8''${inHeader(name)}`,
      'Content-Security-Policy': policy,
      'Cache-Control': 'private, no-store',
    },
  });
}
