import { open } from 'node:fs/promises';
import { runCommand } from '#lib/backups/command';
import type { CommandFault, RestoreFault } from '#lib/backups/model';
import { type Result, refused } from '#lib/result';

/** What may lie in a backup. */
const member = /^(manifest\.json|city\.sqlite|city\.dump|secret|uploads\/.*)$/;

/** One part of an archive: names in a folder. */
export type Part = { folder: string; names: readonly string[] };

/** Packs the parts into one compressed file that only its owner can read, and which is on the disk when this returns. */
export async function pack(parts: readonly Part[], file: string): Promise<Result<string, CommandFault>> {
  const archive = await open(file, 'wx', 0o600);
  try {
    const sources = parts.flatMap(({ folder, names }) => ['-C', folder, ...names]);
    // Uploads may lie on another disk behind a link. 1: a file was uploaded or deleted meanwhile.
    const packed = await runCommand('tar', ['-czhf', '-', ...sources], { output: archive.fd, fine: [0, 1] });
    await archive.sync();
    return packed;
  } finally {
    await archive.close();
  }
}

/**
 * Unpacks a backup into a folder, having looked at every name and kind first: a file made by others
 * could name places outside (`../`, links). Refuses what is damaged or no backup of ours.
 */
export async function unpack(file: string, folder: string): Promise<Result<string, RestoreFault>> {
  // GNU tar writes one line per member, whatever its name contains.
  const names = await runCommand('tar', ['-tzf', file]);
  const kinds = await runCommand('tar', ['-tvzf', file]);
  if (!names.ok || !kinds.ok) return asDamage(names.ok ? kinds : names, file);
  const listed = names.value.split('\n').filter(Boolean);
  const escaping = listed.find((name) => name.startsWith('/') || name.split('/').includes('..'));
  if (escaping !== undefined) return refused({ code: 'escaping', path: file, name: escaping });
  const link = kinds.value.split('\n').find((line) => line !== '' && !/^[-d]/.test(line));
  if (link !== undefined) return refused({ code: 'escaping', path: file, name: link });
  if (!listed.includes('manifest.json') || !listed.every((name) => member.test(name))) return refused({ code: 'foreign', path: file });
  return asDamage(await runCommand('tar', ['-xzf', file, '-C', folder, '--no-same-owner']), file);
}

/** What tar cannot read is damaged; that it is missing, or the disk full, is another matter. */
function asDamage(outcome: Result<string, CommandFault>, path: string): Result<string, RestoreFault> {
  if (outcome.ok || outcome.fault.code === 'command-missing' || /No space left|Permission denied/.test(outcome.fault.said)) return outcome;
  return refused({ code: 'damaged', path });
}
