import { type Envelope, momentIn } from '#lib/disasters/reports/envelope';
import { information, type Told } from '#lib/disasters/reports/readers/told';
import { all, first, textOf } from '#lib/disasters/reports/xml';

/** 震度速報, 震源, 震源・震度, 震源要素更新 (VXSE51, 52, 53, 61): where it was, how strong, and how strongly it was felt in each city. */
export function readEarthquake({ body, reportedAt }: Envelope): Told {
  const [quake, intensity] = [first(body, 'Earthquake'), first(body, 'Intensity', 'Observation')];
  if (!quake && !intensity) return information;
  const cities = all(intensity, 'Pref', 'Area', 'City').map((city) => [textOf(city, 'Code'), textOf(city, 'MaxInt')] as const);
  const news = {
    kind: 'earthquake' as const,
    at: momentIn(quake, 'OriginTime') ?? reportedAt,
    place: textOf(quake, 'Hypocenter', 'Area', 'Name'),
    ...{
      magnitude: numberOf(textOf(quake, 'Magnitude')),
      depth: depthOf((all(quake, 'Hypocenter', 'Area', 'Coordinate').at(-1)?.text ?? '').trim()),
    },
    ...{ strongest: textOf(intensity, 'MaxInt'), intensities: strongestOf(cities) },
    areas: all(intensity, 'Pref', 'Area').map((area) => textOf(area, 'Code')),
  };
  return { use: 'news', unit: '', statements: [], news };
}

/** 震度, the weakest first; each is a letter or two, so that no two can be compared as numbers. */
const scale = ['', '0', '1', '2', '3', '4', '5-', '5+', '6-', '6+', '7'];

/** How strongly each city felt it. Some codes stand for several towns: the strongest counts; what has not been received is left out. */
function strongestOf(cities: readonly (readonly [code: string, felt: string])[]): Map<string, string> {
  const strongest = new Map<string, string>();
  for (const [code, felt] of cities) if (scale.indexOf(felt) > scale.indexOf(strongest.get(code) ?? '')) strongest.set(code, felt);
  return strongest;
}

/** `NaN` stands where nobody knows. */
function numberOf(written: string): number | null {
  const number = Number.parseFloat(written);
  return Number.isFinite(number) ? number : null;
}

/** Kilometres, of two coordinates the finer, which is the last; from `+39.0+140.9-10000/` (ISO 6709, metres below zero); null where it is not told. */
function depthOf(coordinate: string): number | null {
  const metres = /^[+-][\d.]+[+-][\d.]+([+-]\d+)\//.exec(coordinate)?.[1];
  return metres === undefined ? null : Math.abs(Number(metres)) / 1000;
}

/** 津波情報, 沖合の津波観測 (VTSE51, 52): a tsunami has been seen somewhere. */
export function readTsunamiSeen({ reportedAt, body }: Envelope): Told {
  const areas = all(body, 'Tsunami', 'Observation', 'Item')
    .map((item) => textOf(item, 'Area', 'Code'))
    .filter(Boolean);
  return { use: 'news', unit: '', statements: [], news: { kind: 'tsunami-observed', at: reportedAt, areas } };
}
