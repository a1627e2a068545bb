import { Position } from '#lib/disasters/model';
import type { Fault } from '#lib/lists/model';
import { ok, type Result, refused } from '#lib/result';

/**
 * A position as lists write it: degrees or degrees, minutes and seconds, in any width; latitude and longitude that
 * change places are put right (`swapped`). Refused: nothing there, no numbers, not in Japan.
 */
export function readPosition(latitude: string, longitude: string): Result<{ position: Position; swapped: boolean }, Fault> {
  if (isBlank(latitude) || isBlank(longitude)) return refused({ code: 'position-missing' });
  const [north, east] = [degreesIn(latitude), degreesIn(longitude)];
  const params = { latitude, longitude };
  if (north === undefined || east === undefined) return refused({ code: 'position-unreadable', params });
  const straight = Position.safeParse({ latitude: north, longitude: east });
  if (straight.success) return ok({ position: straight.data, swapped: false });
  const turned = Position.safeParse({ latitude: east, longitude: north });
  return turned.success ? ok({ position: turned.data, swapped: true }) : refused({ code: 'outside-japan', params });
}

const isBlank = (said: string) => /^[-ーー―]?$/.test(said.trim());

/** 43.33, 43°19′48″, 北緯43度19分48秒, N43.33; minutes and seconds below sixty. */
function degreesIn(said: string): number | undefined {
  const plain = said.normalize('NFKC').replace(/\s/g, '');
  const [found, degrees = '', minutes = '0', seconds = '0'] =
    /^(?:N|E|北緯|東経)?(\d{1,3}(?:\.\d+)?)(?:[°度](?:(\d{1,2}(?:\.\d+)?)['′’分](?:(\d{1,2}(?:\.\d+)?)(?:["”秒]|''|′′)?)?)?)?(?:N|E)?$/i.exec(
      plain,
    ) ?? [];
  if (found === undefined || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  // Seven decimals are a centimetre.
  return Math.round((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * 1e7) / 1e7;
}
