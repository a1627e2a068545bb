import { inflateSync } from 'node:zlib';
import { type CleanFile, type FileFault, mostPages } from '#lib/files/model';
import { ok, type Result, refused } from '#lib/result';

/** What makes a paper do something when it is opened: scripts, programs, forms that send themselves, files inside the file. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoToE|XFA)\b/;

/** Bytes that all compressed objects of one file may become; more is a bomb. */
const mostInflated = 64 * 1024 * 1024;

/**
 * A PDF as it may be kept: unchanged, if it is whole, not locked, and does nothing. It is never drawn here; staff get it as a
 * download that no browser opens on the city hall's own address.
 */
export function cleanPdf(bytes: Uint8Array<ArrayBuffer>): Result<CleanFile, FileFault> {
  const text = Buffer.from(bytes).toString('latin1');
  if (!/%%EOF\s*$/.test(text.slice(-2048)) || !/startxref\s+\d+/.test(text)) return refused('damaged');
  const inflated = inflateObjects(text);
  if (inflated === undefined) return refused('damaged');
  const whole = `${text}\n${inflated}`;
  if (/\/Encrypt\b/.test(whole)) return refused('locked');
  if (active.test(unescapeNames(whole))) return refused('active');
  if ((whole.match(/\/Type\s*\/Page\b/g) ?? []).length > mostPages) return refused('too-many-pages');
  return ok({ type: 'application/pdf', bytes });
}

/** The text of the objects that newer PDFs keep compressed; undefined where it would not end. */
function inflateObjects(text: string): string | undefined {
  const parts: string[] = [];
  let left = mostInflated;
  for (const [, dictionary = '', content = ''] of text.matchAll(/<<((?:[^<>]|<<[^<>]*>>|<[^<>]*>)*)>>\s*stream\r?\n([\s\S]*?)endstream/g)) {
    if (!/\/Type\s*\/ObjStm\b/.test(dictionary)) continue;
    try {
      const inflated = inflateSync(Buffer.from(content, 'latin1'), { maxOutputLength: left });
      left -= inflated.length;
      parts.push(inflated.toString('latin1'));
    } catch (fault) {
      if (fault instanceof RangeError || left <= 0) return undefined;
    }
  }
  return parts.join('\n');
}

/** Names with their letters written as numbers, which readers understand as well: /J#61vaScript. */
const unescapeNames = (text: string) =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
