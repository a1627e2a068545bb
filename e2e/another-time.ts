import { globSync } from 'node:fs';

/** A library that tells a process another time than it is, in Japan; the time goes on from there. */
export function anotherTime(start: string): Record<string, string> {
  const [library] = globSync('/usr/lib/*/faketime/libfaketime.so.1');
  if (!library) throw new Error('faketime is not installed');
  return { LD_PRELOAD: library, FAKETIME: `@${start}`, FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: 'Asia/Tokyo' };
}
