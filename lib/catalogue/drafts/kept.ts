import type { DraftContent } from '#lib/catalogue/drafts/model';
import type { KeptWords } from '#lib/catalogue/drafts/saver';
import { isRecord } from '#lib/catalogue/drafts/values';

/** Under which name a device keeps the words of an entry. */
export const keptName = (kind: string, slug: string): string => `draft:${kind}/${slug}`;

/** Words as a device keeps them; `writer` is the page that wrote them: another one must not throw them away. */
export type KeptNote = KeptWords & { writer: string };

/**
 * What a device kept, if it can be read. Looked at by hand and not by zod: building its schemas tries whether
 * code can be made from strings, which the policy of the desk forbids and the browser reports.
 */
export function readKept(note: string | null): KeptNote | undefined {
  const value = parsed(note);
  return isKept(value) ? value : undefined;
}

function parsed(note: string | null): unknown {
  try {
    return JSON.parse(note ?? 'null');
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is KeptNote {
  if (!isRecord(value)) return false;
  const { edition, writer, base, content } = value;
  return typeof edition === 'number' && typeof writer === 'string' && isContent(base) && isContent(content);
}

function isContent(value: unknown): value is DraftContent {
  if (!isRecord(value) || !isRecord(value['facts']) || !isRecord(value['texts'])) return false;
  return Object.values(value['texts']).every((text) => isRecord(text) && isRecord(text['text']));
}
