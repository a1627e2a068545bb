import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { sayDisaster } from '#lib/disasters/orders/operations/saying';
import { listTypes } from '#lib/garbage/operations/collection';
import { readableNearDay } from '#lib/i18n/dates';
import { bcp47, type Locale, listComma, originalLocale, readingOrder } from '#lib/i18n/locales';
import { noticeWords } from '#lib/i18n/notice-words';
import type { Message, Said } from '#lib/notifications/model';
import { sayApplicant } from '#lib/notifications/operations/applicant-wording';
import { sayApplication, sayConcerned } from '#lib/notifications/operations/application-wording';
import { sayDraw } from '#lib/notifications/operations/draw-wording';
import { sayPayment } from '#lib/notifications/operations/payment-wording';
import { sayPersonal } from '#lib/notifications/operations/personal-wording';
import { sayReservation } from '#lib/notifications/operations/reservation-wording';

/** Says a message in a language: as a phone's screen shows it, as a letter brings it, as it stands in my page. */
export async function say(message: Message, locale: Locale): Promise<Said> {
  const t = noticeWords(locale);
  const lang = bcp47(locale);
  switch (message.kind) {
    case 'composed':
      return sayComposed(message.params, locale);
    case 'garbage-day': {
      const { district, day, types } = message.params;
      const names = (await listTypes(locale)).filter(({ slug }) => types.includes(slug)).map(({ text }) => text.title);
      const values = { day: readableNearDay(day, locale), types: names.join(listComma(locale)) };
      return {
        title: t('kinds.garbage-day.title', values),
        body: t('kinds.garbage-day.body', values),
        path: `/garbage/districts/${district}`,
        lang,
      };
    }
    case 'reservation':
      return sayReservation(message.params, locale);
    case 'applicant':
      return sayApplicant(message.params, locale);
    case 'draw':
      return sayDraw(message.params, locale);
    case 'payment':
      return sayPayment(message.params, locale);
    case 'application':
      return sayApplication(message.params, locale);
    case 'concerned':
      return sayConcerned(message.params, locale);
    case 'trial': {
      const city = cityName(await citySettings(), locale);
      return { title: t('kinds.trial.title', { city }), body: t('kinds.trial.body'), path: '/me/notifications', lang };
    }
    case 'for-another': {
      const { name, deputation, message: passedOn } = message.params;
      const said = await say(passedOn, locale);
      return { ...said, title: t('kinds.for-another.title', { name, title: said.title }), path: `/me/deputies/${deputation}` };
    }
    case 'evacuation-order':
    case 'order-lifted':
    case 'shelter-opened':
    case 'safety-notice':
    case 'warning':
    case 'warning-ended':
    case 'drill':
      return sayDisaster(message, locale);
    default:
      return sayPersonal(message, locale);
  }
}

/** What the desk wrote, in the reader's language or the nearest to it that was written. */
function sayComposed({ notice, texts }: Extract<Message, { kind: 'composed' }>['params'], locale: Locale): Said {
  const written = readingOrder(locale).find((one) => texts[one]) ?? originalLocale;
  return { title: '', body: '', ...texts[written], path: `/notices/${notice}`, lang: bcp47(written) };
}

/** The same as a letter: the notice, where it is read in full, and how such letters end. */
export function asLetter({ title, body, path }: Said, locale: Locale, city: string, origin: string) {
  const t = noticeWords(locale);
  const stop = `${origin}/${locale}/me/notifications`;
  const end = `${city}\n${t('letter.stop', { address: stop })}`;
  return { subject: title.slice(0, 200), text: [title, body, `${origin}/${locale}${path}`, '—', end].join('\n\n'), stop };
}
