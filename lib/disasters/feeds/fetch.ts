import { ofReport } from '#lib/disasters/reports/xml';
import { ok, type Result, refused } from '#lib/result';

/** What an address gave: its bytes and `Last-Modified`; or that it has not changed since. */
export type Fetched = { bytes: Uint8Array; lastModified: string } | 'not-modified';
export type FetchFault = 'connection' | 'too-large' | `status-${number}`;
export type Fetch = (url: string, since: string, most?: number) => Promise<Result<Fetched, FetchFault>>;

/** Milliseconds for an answer. */
const patience = 15_000;

/** Gets a file of the agency's. It stops reading where a file grows larger than `most` bytes, and follows no redirect. */
export const fetchFile: Fetch = async (url, since, most = ofReport.bytes) => {
  try {
    const headers: Record<string, string> = since ? { 'If-Modified-Since': since } : {};
    const answer = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    if (answer.status === 304) return ok('not-modified');
    if (!answer.ok || !answer.body) return refused(`status-${answer.status}` as const);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body) {
      size += chunk.length;
      if (size > most) return refused('too-large');
      chunks.push(chunk);
    }
    return ok({ bytes: Buffer.concat(chunks), lastModified: answer.headers.get('last-modified') ?? '' });
  } catch {
    return refused('connection');
  }
};
