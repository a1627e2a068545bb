import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { CommandFault } from '#lib/backups/model';
import { ok, type Result, refused } from '#lib/result';

type Options = { environment?: Record<string, string>; output?: number; fine?: readonly number[] };

/**
 * Runs a program of the system to its end and tells what it printed; with `output`, an open file
 * takes that instead. `fine`: the exit codes that are no fault.
 */
export async function runCommand(command: string, args: readonly string[], options: Options = {}): Promise<Result<string, CommandFault>> {
  const { environment = {}, output = 'pipe', fine = [0] } = options;
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', output, 'pipe'] });
  const ended = new Promise<number | null | undefined>((resolve) => {
    child.once('error', () => resolve(undefined)).once('close', resolve);
  });
  const [code, printed, said] = await Promise.all([ended, child.stdout ? text(child.stdout) : '', child.stderr ? text(child.stderr) : '']);
  if (code === undefined) return refused({ code: 'command-missing', command });
  return fine.includes(code ?? -1) ? ok(printed) : refused({ code: 'command-failed', command, said: said.trim().slice(-2000) });
}
