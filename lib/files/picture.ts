import sharp from 'sharp';
import { type CleanFile, type FileFault, longestSide, mostPixels } from '#lib/files/model';
import { ok, type Result, refused } from '#lib/result';

// A picture of 200 million pixels takes as many bytes four times over: two at once, and none kept afterwards.
sharp.cache(false);
sharp.concurrency(1);

/**
 * A picture as it may be kept: drawn anew, upright, no larger than it must be to be read, without where and with what it was
 * taken. What stood behind, beside or inside the picture is gone with the rest.
 */
export async function cleanPicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
): Promise<Result<CleanFile, FileFault>> {
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!size?.width || !size.height) return refused('damaged');
  if (size.width * size.height > mostPixels) return refused('too-many-pixels');
  try {
    const drawn = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    const made = type === 'image/png' ? drawn.png({ compressionLevel: 9 }) : drawn.jpeg({ quality: 85, mozjpeg: true });
    return ok({ type: type === 'image/png' ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(await made.toBuffer()) });
  } catch {
    return refused('damaged');
  }
}

/** The longer side of a picture at a glance. */
const smallSide = 320;

/** A picture at a glance, of one that was kept. */
export async function smallPicture(bytes: Uint8Array): Promise<CleanFile> {
  const made = sharp(bytes)
    .resize({ width: smallSide, height: smallSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 75 });
  return { type: 'image/jpeg', bytes: new Uint8Array(await made.toBuffer()) };
}
