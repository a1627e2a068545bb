import type { AdviceKind, helpLineKinds } from '#lib/disasters/model';

/** The numbers for advice that reach most of Japan; where a city has its own, its settings say so. */
export const nationwideAdvice: Readonly<Record<AdviceKind, string>> = {
  'emergency-care': '#7119',
  'child-care': '#8000',
  'message-board': '171',
  'child-protection': '189',
  police: '#9110',
  consumer: '188',
};

/**
 * The state's lines for people in need; free of charge and day and night unless said otherwise.
 * - `suicide` #いのちSOS; `yorisoi` よりそいホットライン, for any worry, also in other languages; `mental-health`
 *   こころの健康相談統一ダイヤル, to the prefecture's line: its hours, charged.
 * - `children` 24時間子供SOSダイヤル, for children and their parents.
 * - `violence-advice` DV相談ナビ, to the nearest centre: its hours, charged; `violence` DV相談プラス.
 * - `sexual-violence` ワンストップ支援センター; the hours are each prefecture's.
 * - `poison-osaka` and `poison-tsukuba` (9 to 21 o'clock) 中毒110番, only when something was swallowed or breathed in; charged.
 *
 * Of the numbers for advice, #7119 connects in Hokkaido only from 札幌市, 石狩市, 当別町, 新篠津村, 南幌町, 栗山町 and 島牧村
 * (2023, 札幌市), and other prefectures have gaps too: show it where the city's settings have it, never alone. #8000 answers
 * in every prefecture, mostly at night (Hokkaido 19 to 8 o'clock).
 */
export const helpLines: Readonly<Record<(typeof helpLineKinds)[number], string>> = {
  suicide: '0120-061-338',
  yorisoi: '0120-279-338',
  'mental-health': '0570-064-556',
  children: '0120-0-78310',
  'violence-advice': '#8008',
  violence: '0120-279-889',
  'sexual-violence': '#8891',
  'poison-osaka': '072-727-2499',
  'poison-tsukuba': '029-852-9999',
};

/** The office that answers for disasters. */
export const disasterOffice = 'disaster';
