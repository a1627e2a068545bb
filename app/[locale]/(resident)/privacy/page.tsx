import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PromiseList } from '#components/residents/promise-list';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableDay, readableMoment } from '#lib/i18n/dates';
import { localeOf } from '#lib/i18n/voice';
import { keepsLetters } from '#lib/mail/operations';
import { promises } from '#lib/promises/kept';
import { lastDeletions } from '#lib/promises/operations';
import { promiseTerms } from '#lib/promises/terms';
import { profileFieldNames, promiseOf } from '#lib/residents/fields';
import { unusedYears } from '#lib/residents/model';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('promises.privacy');
  return pageMetadata({ locale: await getLocale(), path: '/privacy', title: t('title'), description: t('lead') });
}

/** The numbers of the last run are ten minutes old at most. */
const soon = 10 * 60_000;

/** What the city hall keeps, why and until when, made from the schemas; and what it deleted because its time had come. */
export default async function PrivacyPage() {
  const [voice, t, me, days] = await Promise.all([
    voiceOfRequest(),
    getTranslations('promises'),
    getTranslations('me.profile.fields'),
    lastDeletions(),
  ]);
  const locale = localeOf(voice);
  const now = systemClock();
  const office = await officeInCharge(generalOffice, voice, now);
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((total, count) => total + count, 0);
  const [last] = days;
  const kept = promises.filter((name) => name !== 'letters' || keepsLetters());
  return (
    <Page locale={locale} path="/privacy" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt, new Date(now.getTime() + soon))} />
      <h1>{t('privacy.title')}</h1>
      <p className="mt-2">{t('privacy.lead')}</p>
      <Section id="guest" title={t('privacy.guest')}>
        <p>{t('privacy.guestText')}</p>
      </Section>
      <Section id="account" title={t('privacy.account')}>
        <PromiseList
          rows={profileFieldNames.map((field) => {
            const { purpose, until } = promiseOf(field);
            return { what: me(field), why: t(`purposes.${purpose}`), until: t(`until.${until}`, { years: unusedYears }) };
          })}
        />
      </Section>
      <Section id="rest" title={t('privacy.rest')}>
        <PromiseList
          rows={kept.map((name) => ({
            what: t(`kept.${name}.what`),
            why: t(`kept.${name}.why`),
            until: t(`kept.${name}.until`, promiseTerms[name]),
          }))}
        />
      </Section>
      <Section id="rights" title={t('privacy.rights')}>
        <p>{t('privacy.rightsText')}</p>
      </Section>
      <Section id="deleted" title={t('privacy.deleted')}>
        <p>{t('privacy.deletedLead')}</p>
        <p>{last ? t('privacy.lastRun', { when: readableMoment(last.lookedAt, locale) }) : t('privacy.neverRun')}</p>
        <ul className="list-disc pl-6">
          {days.map(({ day, counts }) => (
            <li key={day}>{t('privacy.counted', { day: readableDay(day, locale), number: sum(counts) })}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
