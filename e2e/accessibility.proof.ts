import { expect, test } from '@playwright/test';
import { type Locale, locales } from '#lib/i18n/locales';
import { axeFaults } from './axe.ts';

/** Every template in every state that has another look; the rest of the addresses share these. */
const templates = {
  home: '',
  list: '/services',
  found: '/services?q=%E4%BD%8F%E6%B0%91%E7%A5%A8',
  'nothing found': '/services?q=%E9%87%8F%E5%AD%90%E5%8A%9B%E5%AD%A6',
  service: '/services/moving-in',
  questionnaire: '/life-events/moving-in',
  'questionnaire with faults': '/life-events/moving-in?date=2026-02-30&children=x&step=checklist',
  checklist: '/life-events/moving-in?date=2026-12-01&children=2&dog=yes&step=checklist',
  offices: '/offices',
  office: '/offices/citizens',
  disasters: '/disasters',
  facilities: '/facilities',
  facility: '/facilities/city-gymnasium',
  'free rooms': '/facilities/vacancies?day=&people=10',
  'free rooms, asked wrongly': '/facilities/vacancies?day=2027-02-29&people=x&from=13:00&to=12:00',
  'a room of slots': '/facilities/civic-center/civic-center-meeting-1',
  'a room of free hours': '/facilities/city-gymnasium/city-gymnasium-table-tennis-room',
  'a price': '/facilities/civic-center/civic-center-main-hall/fee?time=2027-03-10@morning&people=20',
  'no price': '/facilities/civic-center/civic-center-main-hall/fee?time=2027-02-29@morning',
  procedures: '/procedures',
  'a procedure': '/procedures/child-allowance',
  'a step of choices': '/procedures/resident-survey/now',
  'a step of one’s own data': '/procedures/child-allowance/recipient',
  'a step of several': '/procedures/child-allowance/children',
  'a step with an account': '/procedures/child-allowance/account',
  'a step with a consent': '/procedures/child-allowance/confirm',
  'a step with photos': '/procedures/disaster-certificate/photos',
  'a step with an e-mail address': '/procedures/event-sign-up/guardian',
  'an empty paper': '/procedures/school-expense-support/paper',
  'nothing applied for': '/applications',
  'evacuation sites': '/disasters/shelters',
  'the nearest sites': '/disasters/shelters?hazard=tsunami&district=hama',
  'where to flee to, asked wrongly': '/disasters/shelters?hazard=x&latitude=north',
  'evacuation site': '/disasters/shelters/benten-hill',
  draws: '/facilities/draws',
  glossary: '/glossary',
  garbage: '/garbage',
  'choose a district': '/garbage?choose=again',
  'garbage calendar': '/garbage/districts/hama',
  'garbage type': '/garbage/types/hazardous',
  'sorting dictionary': '/garbage/items?q=%E9%9B%BB%E6%B1%A0',
  'something to throw away': '/services?q=%E5%B8%83%E5%9B%A3',
  'a question without a date': '/life-events/care',
  ask: '/ask',
  'asked and answered':
    '/ask?q=%E7%B2%97%E5%A4%A7%E3%81%94%E3%81%BF%E3%81%AE%E5%87%BA%E3%81%97%E6%96%B9%E3%82%92%E6%95%99%E3%81%88%E3%81%A6%E3%81%8F%E3%81%A0%E3%81%95%E3%81%84',
  'asked back': '/ask?q=%E8%A8%BC%E6%98%8E%E6%9B%B8',
  'not known': '/ask?q=%E3%82%AB%E3%83%AC%E3%83%BC%E3%81%AE%E4%BD%9C%E3%82%8A%E6%96%B9',
  'an emergency': '/ask?q=%E5%AE%B6%E3%81%8C%E7%87%83%E3%81%88%E3%81%A6%E3%81%84%E3%81%BE%E3%81%99',
  'leave a question': '/ask/leave',
  questions: '/answers',
  'question and answer': '/answers/bulky-waste-how',
  notices: '/notices',
  notice: '/notices/water-stop-hama',
  reservations: '/reservations',
  me: '/me',
  'sign in': '/me/sign-in',
  'sign in with a fault': '/me/sign-in?fault=too-many',
  'a recovery code that is wrong': '/me/sign-in?fault=recovery-wrong',
  'a code whose time is over': '/me/sign-in/code?fault=code-gone',
  privacy: '/privacy',
  terms: '/terms',
  accessibility: '/accessibility',
  notifications: '/me/notifications',
  offline: '/offline',
  'not found': '/services/none',
  error: '/error',
};

/**
 * How a reader comes: by day or night, and with all aids and his own district. The colours of the night and the readings
 * are the same sheet in every language, so one language shows them; the words are looked at in each.
 */
const readers = [
  { colorScheme: 'light', aids: '', within: locales },
  { colorScheme: 'dark', aids: '', within: ['ja'] },
  { colorScheme: 'light', aids: 'large.furigana', within: ['ja'] },
] as const;

/** The templates that are looked at: all in Japanese and English, by day or night; every third one with all aids and in each other language, not all the same ones. */
function templatesIn(locale: Locale, aids: string): [string, string][] {
  const isWhole = !aids && (locale === 'ja' || locale === 'en');
  return Object.entries(templates).filter((_, place) => isWhole || (place + locales.indexOf(locale)) % 3 === 0);
}

test.describe.configure({ mode: 'parallel' });

for (const { colorScheme, aids, within } of readers) {
  for (const locale of within) {
    test(`axe finds nothing in ${locale}, ${colorScheme} ${aids}`, async ({ browser, baseURL }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 640 } });
      const own = [
        { name: 'aids', value: aids },
        { name: 'district', value: 'hama' },
      ];
      if (aids) await context.addCookies(own.map((cookie) => ({ ...cookie, url: baseURL ?? '' })));
      // Readings above the kanji are text of a link to axe, and to nobody who says what he reads; without them it is asked above.
      const without = aids.includes('furigana') ? ['label-content-name-mismatch'] : [];
      const page = await context.newPage();
      const found: string[] = [];
      for (const [name, path] of templatesIn(locale, aids)) {
        await page.goto(`/${locale}${path}`);
        found.push(...(await axeFaults(page, { without })).map((fault) => `${name}: ${fault}`));
      }
      expect(found.join('\n')).toBe('');
      await context.close();
    });
  }
}
