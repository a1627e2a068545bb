import type { Group, Level, Severity, weatherGroups } from '#lib/disasters/reports/model';

type WeatherGroup = (typeof weatherGroups)[number];

/** 特別警報, 危険警報, 警報, 注意報: the codes of one phenomenon, '' where there is none (コード表 警報等情報要素, R06). */
const table: Readonly<Record<WeatherGroup, readonly [special: string, danger: string, warning: string, advisory: string]>> = {
  rain: ['33', '43', '03', '10'],
  landslide: ['39', '49', '09', '29'],
  'storm-surge': ['38', '48', '08', '19'],
  flood: ['', '', '04', '18'],
  wind: ['35', '', '05', '15'],
  snowstorm: ['32', '', '02', '13'],
  snow: ['36', '', '06', '12'],
  waves: ['37', '', '07', '16'],
  thunder: ['', '', '', '14'],
  snowmelt: ['', '', '', '17'],
  fog: ['', '', '', '20'],
  dry: ['', '', '', '21'],
  avalanche: ['', '', '', '22'],
  cold: ['', '', '', '23'],
  frost: ['', '', '', '24'],
  'ice-accretion': ['', '', '', '25'],
  'snow-accretion': ['', '', '', '26'],
  other: ['', '', '', '27'],
};

const order = ['special', 'danger', 'warning', 'advisory'] as const satisfies readonly Severity[];

/** Only what floods or slides has a 警戒レベル; a level for wind or snow would tell people to flee from it. */
const withLevel: readonly Group[] = ['rain', 'landslide', 'storm-surge', 'flood'];
const levels = { special: 5, danger: 4, warning: 3, advisory: 2, information: 1 } as const satisfies Record<Severity, Level>;

export type WeatherKind = { group: WeatherGroup; severity: Severity; level: Level | null };

const isGroup = (name: string): name is WeatherGroup => Object.hasOwn(table, name);

const known = new Map<string, WeatherKind>(
  Object.entries(table).flatMap(([group, codes]) =>
    codes.flatMap((code, place) => {
      const severity = order[place];
      if (code === '' || severity === undefined || !isGroup(group)) return [];
      return [[code, { group, severity, level: withLevel.includes(group) ? levels[severity] : null }] as const];
    }),
  ),
);

/** What a code of a weather warning means; undefined for one that is new to us. */
export function weatherKind(code: string): WeatherKind | undefined {
  return known.get(code);
}
