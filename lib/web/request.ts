import { headers } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { type Voice, voice } from '#lib/i18n/voice';
import { districtHeader, parseDistrict } from '#lib/web/own-district';
import { aidsHeader, parseAids, type ReadingAid } from '#lib/web/reading-aids';

/** The reading aids of the reader whose page is being drawn, as the front worked them out. */
export async function aidsOfRequest(): Promise<ReadingAid[]> {
  return parseAids((await headers()).get(aidsHeader) ?? '');
}

/** How the reader whose page is being drawn is told things: his language, with furigana if he switched them on. */
export async function voiceOfRequest(): Promise<Voice> {
  const [locale, aids] = await Promise.all([getLocale(), aidsOfRequest()]);
  return voice(locale, aids.includes('furigana'));
}

/** The district the reader has chosen; '' when he has not, or when the page is the same for all districts. */
export async function districtOfRequest(): Promise<string> {
  return parseDistrict((await headers()).get(districtHeader) ?? '');
}
