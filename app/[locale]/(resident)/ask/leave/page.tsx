import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { FindQuestion, findFault } from '#components/answers/find-question';
import { faultName, LeaveQuestion } from '#components/answers/leave-question';
import { Page } from '#components/shell/page';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { longestQuestion } from '#lib/answers/model';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { refusedForm } from '#lib/forms/operations';
import { localeOf } from '#lib/i18n/voice';
import { newKey } from '#lib/id';
import { pageMetadata } from '#lib/web/metadata';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('answers.leave');
  return pageMetadata({ locale: await getLocale(), path: '/ask/leave', title: t('title'), description: t('intro'), indexed: false });
}

/** Where a question is left for the staff or found again by its reference; a refused form comes back as it was typed. */
export default async function LeavePage({ searchParams }: { searchParams: SearchParams }) {
  const [voice, t, query] = await Promise.all([voiceOfRequest(), getTranslations('answers'), searchParams]);
  const locale = localeOf(voice);
  const now = systemClock();
  const key = firstOf(query['form']);
  const refused = await refusedForm(key, now);
  const fault = refused?.faults['question'];
  const notFound = findFault(refused);
  const length = [...(refused?.values['question'] ?? '')].length;
  return (
    <Page
      locale={locale}
      path={key ? `/ask/leave?form=${encodeURIComponent(key)}` : '/ask/leave'}
      office={await officeInCharge(generalOffice, voice, now)}
    >
      <h1>{t('leave.title')}</h1>
      {fault && (
        <Notice tone="mend" title={t('faults.title')}>
          <a href="#left-question">{t(`faults.${faultName(fault)}`, { limit: longestQuestion, length })}</a>
        </Notice>
      )}
      {notFound && (
        <Notice tone="mend" title={t('find.notFound')}>
          <a href="#reference">{t(`find.faults.${notFound}`)}</a>
        </Notice>
      )}
      <LeaveQuestion locale={locale} question={firstOf(query['q'])} refused={refused} formKey={fault ? key : newKey()} />
      <Section id="find" title={t('find.title')}>
        <FindQuestion locale={locale} refused={notFound && refused} />
      </Section>
    </Page>
  );
}
