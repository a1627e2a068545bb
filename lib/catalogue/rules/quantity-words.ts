/** How a language writes amounts and spans: sources of patterns, `#` standing for a number. */
export type QuantityWords = {
  yen: string;
  /** What stands between the ends of a range: 「1万〜3万円」. */
  to: string;
  scales: Readonly<Record<string, number>>;
  days: string;
  weeks: string;
  months: string;
};

const eastern: Pick<QuantityWords, 'to' | 'scales'> = {
  to: '[〜～~–-]|から|至|到',
  scales: { 千: 1e3, 万: 1e4, 億: 1e8, 亿: 1e8 },
};

/** By language (BCP 47). A day of the month, 「3月15日」, is no span. */
export const quantityWords: Readonly<Record<string, QuantityWords>> = {
  ja: { ...eastern, yen: '円', days: '(?<!月\\s?)#日(?![目曜])', weeks: '#週', months: '#[かカヵヶケ箇]月' },
  'zh-Hans': {
    ...eastern,
    yen: '日?[元圆]',
    days: '(?<![第月]\\s?)#\\s?[天日](?![元圆本])',
    weeks: '(?<!第)#\\s?(?:周(?![岁年])|个?星期)',
    months: '(?<!第)#\\s?个月',
  },
  ko: {
    yen: '엔',
    to: '[〜～~–-]|에서|부터',
    scales: { 천: 1e3, 만: 1e4, 억: 1e8 },
    days: '(?<!월\\s?)#\\s?일(?!째)',
    weeks: '#\\s?주(?!년|택|차|기|소)',
    months: '#\\s?(?:개월|달)',
  },
  en: {
    yen: '-?yen\\b',
    to: 'to\\b|[–-]',
    scales: { thousand: 1e3, million: 1e6, billion: 1e9 },
    days: '#[- ](?:calendar |working |business |consecutive )?days?\\b',
    weeks: '#[- ]weeks?\\b',
    months: '#[- ]months?\\b',
  },
  vi: {
    yen: '(?:yên|yen)(?![\\p{L}])',
    to: 'đến\\s|tới\\s|[–-]',
    scales: { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 },
    days: '#\\s?ngày(?!\\p{L})',
    weeks: '#\\s?tuần(?!\\p{L})',
    // 「31 tháng 3」 is a date.
    months: '#\\s?tháng(?!\\p{L})(?!\\s?\\d)',
  },
  'pt-BR': {
    yen: '(?:de\\s)?(?:ienes?|yen)(?![\\p{L}])',
    to: 'a\\s|até\\s|[–-]',
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 },
    days: '#\\s?dias?(?!\\p{L})',
    weeks: '#\\s?semanas?(?!\\p{L})',
    months: '#\\s?(?:mês|meses)(?!\\p{L})',
  },
  ru: {
    yen: '[ий]ен(?:[аы]|ам|ами|ах)?(?![\\p{L}])',
    to: 'до\\s|[–—-]',
    scales: { 'тыс.': 1e3, тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, млн: 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, млрд: 1e9 },
    days: '#[- ]?(?:календарных |рабочих )?(?:день|дня|дней|дневн)',
    weeks: '#[- ]?недел',
    months: '#[- ]?месяц',
  },
};

/** Small numbers as they are spelled out; not `one`, which is often no number. */
export const spelled: Readonly<Record<string, number>> = {
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fourteen: 14,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
