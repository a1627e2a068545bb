import { type Envelope, openReport, type ReportFault } from '#lib/disasters/reports/envelope';
import type { Report } from '#lib/disasters/reports/model';
import { readEarthquake, readTsunamiSeen } from '#lib/disasters/reports/readers/earthquake';
import { readExplanation, readNankai, readNorthOffshore } from '#lib/disasters/reports/readers/great-quake';
import { readHeat } from '#lib/disasters/reports/readers/heat';
import { readLandslideAlert } from '#lib/disasters/reports/readers/landslide';
import { readRainNews } from '#lib/disasters/reports/readers/rain-news';
import { readRiver } from '#lib/disasters/reports/readers/river';
import { information, type Told } from '#lib/disasters/reports/readers/told';
import { readTornado } from '#lib/disasters/reports/readers/tornado';
import { readTsunami } from '#lib/disasters/reports/readers/tsunami';
import { readEruption, readVolcano } from '#lib/disasters/reports/readers/volcano';
import { readWeather } from '#lib/disasters/reports/readers/weather';
import { ok, type Result } from '#lib/result';

const ignore = () => information;

/** Who reads a report, by its title (`Control/Title`): the letters of its type stand in file names only. */
const readers: readonly (readonly [RegExp, (envelope: Envelope) => Told])[] = [
  [/^気象(特別警報・)?警報・注意報(（Ｈ２７）)?$|^気象警報・注意報（Ｒ０６）（.+）$/, readWeather],
  [/^土砂災害警戒情報$/, readLandslideAlert],
  [/^指定河川洪水予報$/, readRiver],
  [/^竜巻注意情報/, readTornado],
  [/^津波警報・注意報・予報/, readTsunami],
  [/^津波情報|^沖合の津波観測/, readTsunamiSeen],
  [/^噴火警報・予報$/, readVolcano],
  [/^噴火速報$/, readEruption],
  [/^震度速報$|^震源に関する情報$|^震源・震度に関する情報$|^顕著な地震の震源要素更新|^長周期地震動/, readEarthquake],
  [/^南海トラフ地震臨時情報$/, readNankai],
  [/^南海トラフ地震関連解説情報$/, readExplanation],
  [/^北海道・三陸沖後発地震注意情報$/, readNorthOffshore],
  [/^熱中症(特別)?警戒(アラート|情報)$/, readHeat],
  [/^府県気象防災速報$|^記録的短時間大雨情報$/, readRainNews],
  [
    /台風|気象解説情報|気象情報|早期注意情報|警報級の可能性|時系列情報|気象特別警報報知|緊急地震速報|地震回数|地震・津波に関するお知らせ|火山|降灰|噴煙/,
    ignore,
  ],
];

/** Whether reports of a title can be read, and are more than text to us. */
export function isRead(title: string): boolean {
  const read = readers.find(([pattern]) => pattern.test(title))?.[1];
  return read !== undefined && read !== ignore;
}

const unknown: Told = { use: 'unknown', unit: '', statements: [], news: null };

/**
 * Reads a report of the agency (防災情報XML). What is broken is refused with its fault; a kind nobody taught us is kept as
 * `unknown`; a cancellation has no areas of its own, and is worked in where reports are put in order.
 */
export function readReport(bytes: Uint8Array): Result<Report, ReportFault> {
  const opened = openReport(bytes);
  if (!opened.ok) return opened;
  const { head, body, ...envelope } = opened.value;
  const read = readers.find(([title]) => title.test(envelope.title))?.[1];
  return ok({ ...envelope, ...(read?.(opened.value) ?? unknown) });
}
