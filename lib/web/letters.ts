import { createTranslator } from 'next-intl';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import type { Locale } from '#lib/i18n/locales';
import { messagesIn } from '#lib/i18n/messages';
import { newKey } from '#lib/id';
import { sendLetter, sendPatiently } from '#lib/mail/operations';
import { codeMinutes, warnedDays } from '#lib/residents/model';
import { siteOrigin } from '#lib/web/site';

type Reader = { email: string; locale: Locale };

async function send(
  kind: string,
  { email, locale }: Reader,
  write: (t: ReturnType<typeof wordsIn>) => [subject: string, ...lines: string[]],
  now: Date,
  post: typeof sendLetter = sendLetter,
) {
  const city = cityName(await citySettings(), locale);
  const t = wordsIn(locale);
  const [subject, ...lines] = write(t);
  const text = [...lines, t('foot', { city, address: `${siteOrigin()}/${locale}/me` })].join('\n\n');
  await post({ id: `${kind}-${newKey()}`, to: email, subject: `${city} ${subject}`, text }, now);
}

const wordsIn = (locale: Locale) => createTranslator({ locale, messages: messagesIn(locale), namespace: 'me.letters' });

/** The code for signing in. To an address nobody has an account under, it says so and offers to open one: only its owner reads that. */
export async function sendCode(reader: Reader, code: string, isKnown: boolean, now: Date): Promise<void> {
  await send(
    'code',
    reader,
    (t) => [t('codeSubject'), t(isKnown ? 'codeKnown' : 'codeNew'), t('code', { code }), t('codeUntil', { minutes: codeMinutes })],
    now,
  );
}

/** The code by which somebody shows that an address is his before it is kept. */
export async function sendConfirmation(reader: Reader, code: string, now: Date): Promise<void> {
  await send(
    'confirm',
    reader,
    (t) => [t('codeSubject'), t('confirm'), t('code', { code }), t('codeUntil', { minutes: codeMinutes })],
    now,
  );
}

/** An account that nobody used for long will be deleted. */
export async function sendUnused(reader: Reader, now: Date): Promise<void> {
  await send('unused', reader, (t) => [t('unusedSubject'), t('unused', { days: warnedDays })], now);
}

/** To the address that was one's own until now: it may have been another who changed it. Tried again where it is not taken. */
export async function sendAddressChanged(reader: Reader, now: Date): Promise<void> {
  await send('moved', reader, (t) => [t('movedSubject'), t('moved')], now, sendPatiently);
}

/** The last letter: the account is deleted. Tried again where it is not taken. */
export async function sendDeleted(reader: Reader, now: Date): Promise<void> {
  await send('deleted', reader, (t) => [t('deletedSubject'), t('deleted')], now, sendPatiently);
}
