import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { keyFor } from '#lib/secret';

/*
 * AES-256-GCM (NIST SP 800-38D): a file on the disk tells nothing to whoever finds the disk, and one that was changed there is
 * not opened. Its name goes into the seal, so that no file can be put in the place of another.
 */
const [nonceBytes, tagBytes] = [12, 16];

const key = () => Buffer.from(keyFor('files'), 'base64url');

/** Bytes as they lie on the disk: nonce, tag, then what cannot be read. */
export function sealBytes(name: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed under this name; throws where it was changed, cut off, or is another's. */
export function openBytes(name: string, sealed: Uint8Array): Buffer<ArrayBuffer> {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(name));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
