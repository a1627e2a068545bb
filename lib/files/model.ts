import { z } from 'zod';

/** What may be sent: photos and papers. Anything else is refused by what is in it, whatever it is called. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** Bytes of one file, and pixels of one picture (a phone's camera has 50 to 200 million). */
export const mostBytes = 15 * 1024 * 1024;
export const mostPixels = 200_000_000;
/** The longer side of a picture as it is kept: a paper photographed whole can be read at it. */
export const longestSide = 3000;
export const mostPages = 60;

/**
 * Why a file was refused; the sentences are in `messages/<locale>/procedures.json`. `shelf-full`: more of his lies unsent than
 * anybody may have there; `cut-off`: what was sent did not arrive whole; `too-often`: too much came from one place;
 * `gone`: what was to be taken again is not there any more.
 */
export const fileFaults = [
  ...(['empty', 'too-large', 'too-many', 'wrong-type', 'photo-format', 'damaged', 'too-many-pixels', 'locked', 'active'] as const),
  ...(['too-many-pages', 'infected', 'unscanned', 'shelf-full', 'cut-off', 'too-often', 'gone'] as const),
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file as it may be kept: what it is, and bytes that were made or checked here. */
export type CleanFile = { type: FileType; bytes: Uint8Array<ArrayBuffer> };

export const FileName = z
  .string()
  .transform((name) => [...name.normalize('NFC').replace(/[\p{C}/\\<>:"|?*]+/gu, '_')].slice(-80).join(''))
  .transform((name) => name.replace(/^\.+/, '') || 'file');

const extensions: Record<FileType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf' };

/** A sender's name for a file, with the ending of what it is: one that ends otherwise would be started, not shown, by whoever keeps it. */
export const nameFor = (type: FileType, name: string) =>
  `${FileName.parse(name).replace(/\.(jpe?g|png|webp|pdf)$/i, '') || 'file'}.${extensions[type]}`;
