import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChoicesForm } from '#components/notifications/choices-form';
import { PushOffer } from '#components/notifications/push-offer';
import { Page } from '#components/shell/page';
import { FaultSummary } from '#components/ui/fault-summary';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { refusedForm } from '#lib/forms/operations';
import { localeOf } from '#lib/i18n/voice';
import type { Choices, Subscriber } from '#lib/notifications/model';
import { applicationServerKey, choiceFaults, choicesOf, emailOf, noChoices, typedChoices } from '#lib/notifications/operations/subscribing';
import { cookieValue } from '#lib/web/cookies';
import { browserOf, isSharedDevice, listenerOf } from '#lib/web/listener';
import { pageMetadata } from '#lib/web/metadata';
import { districtCookie, parseDistrict } from '#lib/web/own-district';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications');
  const words = { title: t('title'), description: t('description') };
  return pageMetadata({ locale: await getLocale(), path: '/me/notifications', ...words, indexed: false });
}

/** What somebody signed in chose; until then what his browser chose before, which moves into his account when he saves it. */
async function whatIsChosen(who: Subscriber | undefined, browser: Subscriber | undefined): Promise<Choices | undefined> {
  return (who && (await choicesOf(who))) ?? (browser && (await choicesOf(browser)));
}

/** Where somebody chooses what to hear of and how: the choice is a plain form; this device's own notices need a script. */
export default async function NotificationsPage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, t, query, serverKey] = await Promise.all([
    voiceOfRequest(),
    getTranslations('notifications'),
    searchParams,
    applicationServerKey(),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const who = await listenerOf(await headers(), now);
  const hasAccount = who !== undefined && 'residentId' in who;
  const isShared = await isSharedDevice(await headers(), now);
  // Whoever has told his district for its garbage days need not do so again.
  const own = parseDistrict(cookieValue((await headers()).get('cookie') ?? '', districtCookie));
  const key = firstOf(query['form']);
  const browser = browserOf(await headers());
  const [chosen, refused, email, districts, office] = await Promise.all([
    whatIsChosen(who, browser),
    refusedForm(key, now),
    who && emailOf(who),
    listDistricts(voice),
    officeInCharge(generalOffice, voice, now),
  ]);
  const note = firstOf(query['note']);
  const faults = choiceFaults.filter((field) => refused?.faults[field]);
  const choices = typedChoices(refused?.values['choices']) ?? chosen ?? { ...noChoices, districts: own ? [own] : [] };
  return (
    <Page locale={locale} path="/me/notifications" office={office}>
      <h1>{t('title')}</h1>
      <p className="mt-2">{t(hasAccount ? 'introAccount' : 'intro')}</p>
      <FaultSummary
        title={t('faults.title')}
        faults={faults.map((fault) => ({ field: `choose-${fault}`, sentence: t(`faults.${fault}`) }))}
      />
      {firstOf(query['fault']) === 'too-many' && <Notice tone="mend" title={t('faults.too-many')} />}
      {note === 'saved' && chosen && <Notice title={t('saved')}>{!isShared && t('savedNext')}</Notice>}
      {note === 'stopped' && !chosen && <Notice title={t('stopped')} />}
      {/* Whoever has chosen comes for the next step, or to change this device: the form is long. */}
      {chosen && (
        <Section id="push" title={t('pushTitle')}>
          {isShared ? <p>{t('pushShared')}</p> : <PushOffer locale={locale} serverKey={serverKey} />}
        </Section>
      )}
      <ChoicesForm locale={locale} choices={choices} districts={districts} email={email} faults={faults} />
      {!chosen && (
        <Section id="push" title={t('pushTitle')}>
          <p>{t('pushNeedsTopic')}</p>
        </Section>
      )}
      <Section id="kept" title={t('keptTitle')}>
        <p>{t(hasAccount ? 'keptAccount' : 'kept')}</p>
        {chosen && (
          <form method="post" action={`/${locale}/me/notifications/stop`} className="mt-4">
            <button className="button button-outline" type="submit">
              {t('stop')}
            </button>
          </form>
        )}
      </Section>
    </Page>
  );
}
