import type { CitySettings } from '#lib/city/settings/model';
import type { Area, InForce, News, Report } from '#lib/disasters/reports/model';

/** The codes by which the agency's reports mean this city. A city may be several areas of the weather, and one of earthquakes. */
export type CityAreas = { weather: readonly string[]; tsunami: string; seismic: string; office: string; prefecture: string };

export function areasOf({ warningArea, tsunamiArea, forecastOffice, prefecture }: CitySettings): CityAreas {
  const weather = warningArea.split(' ').filter(Boolean);
  // 震度 is told for the whole city: the five digits of the municipality and 00.
  const seismic = weather[0] ? `${weather[0].slice(0, 5)}00` : '';
  return { weather, tsunami: tsunamiArea, seismic, office: forecastOffice, prefecture };
}

/** Whether what holds for an area holds for this city. */
export function concerns({ weather, tsunami, prefecture }: CityAreas, area: Area, holds: Pick<InForce, 'cities'>): boolean {
  switch (area.type) {
    case 'city':
      return weather.includes(area.code);
    case 'tsunami':
      return area.code === tsunami;
    case 'river':
    case 'volcano':
      return (holds.cities ?? []).some((code) => weather.includes(code));
    case 'prefecture-name':
      return area.name !== '' && prefecture.startsWith(area.name);
    case 'nation':
      return true;
  }
}

/**
 * Whether a report names this city. That something has ended may be told by naming it no more (a river, a volcano, a coast):
 * what belongs to the same unit is kept with those that do.
 */
export function concernsCity(areas: CityAreas, { infoType, statements, news, use }: Report): boolean {
  if (infoType === 'cancelled') return true;
  if (use === 'news') return news !== null && concernsNews(areas, news);
  return use === 'state' && statements.some(({ area, holds }) => concerns(areas, area, holds ?? {}));
}

/** Whether something that happened was felt or seen here, or so near that it matters. */
export function concernsNews({ weather, seismic, tsunami, office }: CityAreas, { kind, intensities, areas = [] }: News): boolean {
  if (kind === 'earthquake') return intensities?.has(seismic) ?? false;
  if (kind === 'tsunami-observed') return areas.includes(tsunami);
  if (kind === 'eruption') return areas.some((code) => weather.includes(code));
  return areas.some((code) => prefectureOf(code) === prefectureOf(office));
}

/** The prefecture in the code of a forecast area: two digits, in the large ones (北海道, 沖縄県) three for its part. */
const prefectureOf = (code: string) => code.slice(0, /^(01|47)/.test(code) ? 3 : 2);
