import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayOf } from '#lib/calendar/day';
import { readableMoment, shortDay } from '#lib/i18n/dates';
import type { Application } from '#lib/procedures/applications/model';
import { residentOf } from '#lib/procedures/drafts/model';
import { type Actor, actorOf, concernedEmail } from '#lib/procedures/who/actor';

type Props = {
  application: Application;
  title: string;
  /** The person concerned; '' where the form does not ask for his name. */
  name: string;
  assignee: string;
  office: string;
};

/** What a case is, before what it says. */
export function CaseFacts({ application, title, name, assignee, office }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications');
  const { state, outcome, channel, contact, revision, submittedAt, waitsUntil, keptUntil, owner } = application;
  const reached = residentOf(owner) === undefined ? (owner.startsWith('desk/') ? 'desk' : 'guest') : 'account';
  const actor = actorOf(application.answers);
  const email = concernedEmail(application.answers);
  const told = contact.deputation ? 'account' : email ? 'letter' : 'nothing';
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
    [t('facts.concerned'), actor && name],
    [t('facts.actor'), actor && <Acting key="actor" actor={actor} />],
    [t('facts.told'), actor && t(`facts.concernedBy.${told}`, { email: email ?? '' })],
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

/** Who acted for the person concerned: in which role, how he is called, what he is to that person, and where he is reached. */
function Acting({ actor: { role, name, relation, phone } }: { actor: Actor }) {
  const t = useTranslations('applications');
  return (
    <>
      <span className="badge">{t(`roles.${role}`)}</span>{' '}
      {[name, relation && t('facts.relation', { relation }), phone].filter(Boolean).join(' ')}
    </>
  );
}
