import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { readableDay, readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { Asked } from '#lib/procedures/cases/model';
import type { OwnCase } from '#lib/procedures/cases/operations/own-case';

type Props = { application: OwnCase['application']; asked: Asked | undefined; isNew: boolean; locale: Locale };

/** The number of an application and where it stands; what its applicant is to mend comes before everything else. */
export function CaseStanding({ application, asked, isNew, locale }: Props) {
  const t = useTranslations('procedures');
  const { reference, state, outcome, submittedAt, contact } = application;
  return (
    <>
      {asked && (
        <Notice title={t('case.correct.title')}>
          <p className="whitespace-pre-line">{asked.why}</p>
          <p className="mt-2">{t('case.correct.until', { day: readableDay(asked.until, locale) })}</p>
          <p className="mt-3">
            <a className="button button-solid" href={`/${locale}/applications/${reference}/correct`}>
              {t('case.correct.button')}
            </a>
          </p>
        </Notice>
      )}
      <dl className="card my-4">
        <dt>{t('receipt.reference')}</dt>
        <dd className="text-[1.75rem] font-bold tracking-wider" translate="no">
          {reference}
        </dd>
        <dt className="mt-2">{t('receipt.state')}</dt>
        <dd className="font-bold">{outcome ? t(`case.${outcome}`) : t(`receipt.states.${state}`)}</dd>
        <dt className="mt-2">{t('receipt.sentAt')}</dt>
        <dd className="font-bold">{readableMoment(submittedAt, locale)}</dd>
      </dl>
      {isNew && <p>{t('receipt.keep')}</p>}
      {isNew && contact.email && <p className="mt-2">{t('receipt.mailed', { email: contact.email })}</p>}
      <print-page hidden className="screen-only mt-3 block">
        <button type="button" className="button button-outline">
          {t('receipt.print')}
        </button>
      </print-page>
    </>
  );
}
