import type { CleanFile, FileFault } from '#lib/files/model';
import { cleanPdf } from '#lib/files/pdf';
import { cleanPicture } from '#lib/files/picture';
import { typeOf } from '#lib/files/sniff';
import { type Result, refused } from '#lib/result';

/** A file that somebody sent, made fit to be kept and shown to staff; or why it is not. */
export async function cleanFile(bytes: Uint8Array<ArrayBuffer>): Promise<Result<CleanFile, FileFault>> {
  if (bytes.length === 0) return refused('empty');
  const type = typeOf(bytes);
  if (type === undefined) return refused('wrong-type');
  if (type === 'photo-format') return refused('photo-format');
  return type === 'application/pdf' ? cleanPdf(bytes) : cleanPicture(bytes, type);
}
