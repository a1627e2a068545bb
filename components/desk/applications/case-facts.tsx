import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayOf } from '#lib/calendar/day';
import { readableMoment, shortDay } from '#lib/i18n/dates';
import type { Application } from '#lib/procedures/applications/model';
import { residentOf } from '#lib/procedures/drafts/model';

type Props = { application: Application; title: string; assignee: string; office: string };

/** What a case is, before what it says. */
export function CaseFacts({ application, title, assignee, office }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications');
  const { state, outcome, channel, contact, revision, submittedAt, waitsUntil, keptUntil, owner } = application;
  const reached = residentOf(owner) === undefined ? (owner.startsWith('desk/') ? 'desk' : 'guest') : 'account';
  const rows: [name: string, value: ReactNode][] = [
    [t('facts.procedure'), <b key="procedure">{title}</b>],
    [
      t('facts.state'),
      <span key="state">
        <span className="badge">{t(`states.${state}`)}</span> {outcome && t(`outcomes.${outcome}`)}
      </span>,
    ],
    [t('facts.until'), waitsUntil && shortDay(dayOf(waitsUntil), locale)],
    [t('facts.assignee'), assignee || t('facts.nobody')],
    [t('facts.office'), office],
    [t('facts.submitted'), readableMoment(submittedAt, locale)],
    [t('facts.channel'), t(`channels.${channel}`)],
    [t('facts.revision'), revision > 1 && t('facts.revisions', { count: revision - 1 })],
    [t('facts.applicant'), t(`facts.${reached}`)],
    [t('facts.email'), contact.email],
    [t('facts.letter'), contact.letter && t('facts.letterWanted')],
    [t('facts.keptUntil'), keptUntil && shortDay(dayOf(keptUntil), locale)],
  ];
  return (
    <>
      <dl>
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="border-b border-hairline py-2 md:grid md:grid-cols-[10rem_1fr]">
              <dt className="text-[0.9375rem] text-ink-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="mt-2 text-[0.9375rem] text-ink-soft">{t(reached === 'account' ? 'facts.looked' : 'facts.lookedGuest')}</p>
    </>
  );
}
