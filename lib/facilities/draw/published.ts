import { canonicalJson } from '#lib/facilities/draw/hashes';
import { type DrawFault, DrawFile } from '#lib/facilities/draw/model';
import { ok, type Result, refused } from '#lib/result';

/** A draw as it is published, in whichever state: canonical JSON, so that everybody holds the same bytes. */
export function publish(file: DrawFile): string {
  return `${canonicalJson(file)}\n`;
}

/** Reads a published draw. Of two values under one name a program might take either: only the canonical form is read. */
export function readPublished(text: string): Result<DrawFile, DrawFault> {
  const parsed = DrawFile.safeParse(parseJson(text));
  if (!parsed.success) return refused({ code: 'unreadable', about: parsed.error.issues[0]?.path.join('.') ?? '' });
  if (publish(parsed.data).trim() !== text.trim()) return refused({ code: 'not-canonical', about: '' });
  return ok(parsed.data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
