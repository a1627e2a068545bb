import { dangerIn } from '#lib/answers/recognising/danger';
import { distressIn } from '#lib/answers/recognising/distress';
import { emergencyIn } from '#lib/answers/recognising/emergency';
import type { Recognised } from '#lib/answers/recognising/model';
import { type OwnCity, otherCityIn } from '#lib/answers/recognising/other-city';
import { isOutside } from '#lib/answers/recognising/outside';
import { hear } from '#lib/answers/recognising/sign';
import { smallTalkIn } from '#lib/answers/recognising/small-talk';
import { clean } from '#lib/search/clean';

/**
 * What a sentence to the chat is before anything is searched, in any language of the city hall and whatever the
 * page's: danger first, by its signs or by its sound, then talk, another city's affairs,
 * what no city hall knows, and what weighs on somebody. An ordinary question is nothing.
 * It sees the words as they were written, unmasked and in memory only; what is stored is masked (`maskPersonal`).
 */
export function recognise(sentence: string, own: OwnCity): Recognised | undefined {
  const cleaned = clean(sentence);
  const heard = hear(cleaned);
  const outside = isOutside(heard) ? ({ kind: 'outside' } as const) : undefined;
  const danger = emergencyIn(heard) ?? dangerIn(cleaned, heard);
  return smallTalkIn(cleaned) ?? danger ?? otherCityIn(cleaned, heard, own) ?? outside ?? distressIn(heard);
}
