import type { LinkFault } from '#lib/catalogue/links/model';

/** What stands in the code of an error of Node's, DNS, TLS or HTTP parser, and the word for it. */
const words: readonly (readonly [RegExp, LinkFault])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, 'name'],
  [/CERT|SIGNED|UNABLE_TO|TLS|SSL|EPROTO|HOSTNAME|CRL/, 'certificate'],
  [/^(TimeoutError|AbortError|ABORT_ERR|ETIMEDOUT)$/, 'time'],
  [/^(HPE_|ERR_HTTP|ERR_INVALID)/, 'answer'],
];

/** Why a server could not be asked, from what Node threw. */
export function wordFor(fault: unknown): LinkFault {
  const codes = fault instanceof Error ? [fault.name, 'code' in fault ? String(fault.code) : ''] : [];
  return words.find(([pattern]) => codes.some((code) => pattern.test(code)))?.[1] ?? 'connection';
}
