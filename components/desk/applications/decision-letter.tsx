import { useLocale, useTranslations } from 'next-intl';
import { PaperFacts } from '#components/facilities/payments/paper';
import { dayOf } from '#lib/calendar/day';
import { readableDay } from '#lib/i18n/dates';
import type { Application } from '#lib/procedures/applications/model';
import type { Decided } from '#lib/procedures/cases/model';
import { actorOf } from '#lib/procedures/who/actor';

type Props = {
  application: Application;
  decision: Decided;
  /** Whom it is for; '' where it is written by hand. */
  name: string;
  title: string;
  city: string;
  office: string;
  phone: string;
};

/** 決定通知書: what was decided about what, why, by whom, and what can be done by whoever does not agree. */
export function DecisionLetter({ application, decision, name, title, city, office, phone }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.letter');
  const tRole = useTranslations('applications.roles');
  const actor = actorOf(application.answers);
  const { outcome, reason } = decision;
  const { reference, submittedAt, decidedAt } = application;
  return (
    <>
      <p className="text-right">{decidedAt && readableDay(dayOf(decidedAt), locale)}</p>
      <p className="my-3 text-[1.125rem] font-bold">{t('to', { name: name || '＿＿＿＿＿＿＿＿＿＿' })}</p>
      {actor && <p className="my-3">{t('actor', { role: tRole(actor.role), name: actor.name })}</p>}
      <p className="text-right">
        {t('from', { city })} {t('noSeal')}
        <br />
        {t('office', { city, office })}
        <br />
        {phone && t('phone', { phone })}
      </p>
      <h1>{t(`${outcome}.heading`)}</h1>
      <p>{t(`${outcome}.lead`)}</p>
      <PaperFacts
        facts={[
          [t('procedure'), title],
          [t('reference'), reference],
          [t('appliedOn'), readableDay(dayOf(submittedAt), locale)],
          [t('decidedOn'), decidedAt && readableDay(dayOf(decidedAt), locale)],
          [t('decision'), t(`${outcome}.decision`)],
        ]}
      />
      {reason && (
        <>
          <h2 className="mt-6">{t('reason')}</h2>
          <p className="whitespace-pre-line break-words">{reason}</p>
        </>
      )}
      {outcome === 'refused' && (
        <>
          <h2 className="mt-6">{t('appeal')}</h2>
          <ol className="list-decimal pl-6">
            <li>{t('review', { city })}</li>
            <li>{t('suit', { city })}</li>
          </ol>
        </>
      )}
    </>
  );
}
