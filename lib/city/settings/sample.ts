import type { CitySettings } from '#lib/city/settings/model';
import { nationwideAdvice } from '#lib/disasters/emergency-numbers';
import { locales } from '#lib/i18n/locales';

const day = '08:30-17:15';

/** 汐見市, the sample city, on the coast of 根室, whose areas it shares: what holds until a city says otherwise. */
export const sampleSettings: CitySettings = {
  name: {
    ja: '汐見市',
    'ja-easy': '汐見市',
    en: 'Shiomi City',
    'zh-Hans': '汐见市',
    ko: '시오미시',
    vi: 'Shiomi',
    'pt-BR': 'Shiomi',
    ru: 'Сиоми',
  },
  reading: 'しおみし',
  romaji: 'Shiomi-shi',
  code: '',
  prefecture: '北海道',
  warningArea: '0122300',
  forecastOffice: '014100',
  tsunamiArea: '100',
  switchboard: '0153-00-1111',
  mail: 'info@shiomi.example',
  languages: [...locales],
  // #7119 does not reach the Nemuro coast.
  advice: { ...nationwideAdvice, 'emergency-care': '' },
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: '', sun: '' },
  closedOnHolidays: true,
  colour: '#0017c1',
  mark: '',
  invoiceNumber: '',
};
