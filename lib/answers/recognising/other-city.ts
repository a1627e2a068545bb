import type { Recognised } from '#lib/answers/recognising/model';
import { bridges, knownCities, noPlaces, prefectures } from '#lib/answers/recognising/place-names';
import { type Heard, shows, signsOf } from '#lib/answers/recognising/sign';
import { fold } from '#lib/search/clean';

/** Our own city, from its settings: every name it is called by (汐見市, Shiomi City, しおみし …), and its prefecture. */
export type OwnCity = { names: readonly string[]; prefecture: string };

/** No municipality's name with its prefecture is longer. */
const longestName = 20;
const bridge = signsOf(bridges.trim());
const bareNames = knownCities.map((names) => ({ name: names[0] ?? '', called: names.map((name) => fold(name)) }));

const PREFECTURE = `(?:${prefectures.join('|')})`;
const NAME = '[\\p{sc=Han}々ヶケノァ-ヴー]|つくば|さいたま|いわき|むつ|えびの|ひたちなか|みどり|あきる野|紀の川|うるま|いなべ|たつの';
const AFTER = '(?=役所|役場|[のはでにが、。?!\\s]|$)';
/** A city or ward by its own name; a town or village only with its prefecture, its district (郡) or its town hall. */
const MUNICIPALITY = new RegExp(
  `${PREFECTURE}?(?:(?:${NAME}){1,6}?市(?:${NAME}){0,3}区|(?:${NAME}){1,6}?[市区])${AFTER}|(?:${PREFECTURE}|(?:${NAME}){1,4}郡)(?:${NAME}){1,6}?[町村]${AFTER}|(?:${NAME}){1,5}?[町村](?=役場|の役場)`,
  'u',
);

/**
 * The other municipality a sentence asks about, unless it is about moving from there or to there, working there
 * or anything else between that place and ours.
 * @param sentence as `clean` leaves it.
 */
export function otherCityIn(sentence: string, heard: Heard, own: OwnCity): Recognised | undefined {
  const folded = fold(sentence);
  if (own.names.some((name) => name && folded.includes(fold(name)))) return undefined;
  const name = municipalityIn(sentence, own) ?? prefectureIn(sentence, own) ?? knownCityIn(folded, heard);
  if (!name || name.length > longestName || sentence.includes(`${name}から`) || shows(bridge, heard)) return undefined;
  return { kind: 'other-city', name };
}

function municipalityIn(sentence: string, own: OwnCity): string | undefined {
  const found = MUNICIPALITY.exec(sentence)?.[0];
  if (!found) return undefined;
  const bare = found.replace(new RegExp(`^${PREFECTURE}`), '');
  const isOwnPart = own.names.some((name) => name.endsWith(bare));
  return noPlaces.has(bare) || isOwnPart || /の[市区町村]$|[都学校選行]区$|[都城]市$|地区$/.test(bare) ? undefined : found;
}

function prefectureIn(sentence: string, own: OwnCity): string | undefined {
  return prefectures.find((name) => name !== own.prefecture && new RegExp(`${name}[庁のでは]`).test(sentence));
}

/** By its bare name: 「札幌の」, 「札幌では」, "in Sapporo", "Sapporo's". */
function knownCityIn(folded: string, heard: Heard): string | undefined {
  return bareNames.find(({ called }) =>
    called.some((name) => {
      if (/[a-z]/.test(name)) return heard.words.some((word) => word === name || word === `${name}s` || word === `${name}shi`);
      if (/[а-я]/.test(name)) return heard.words.some((word) => word.startsWith(name) && word.length <= name.length + 3);
      return new RegExp(`${name}(?=[のでは的市에의시]|에서|$)`, 'u').test(folded);
    }),
  )?.name;
}
