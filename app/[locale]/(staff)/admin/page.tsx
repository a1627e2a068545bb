import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EntryRows } from '#components/desk/entry-rows';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { countWaiting } from '#lib/answers/operations/answering';
import { notesFor } from '#lib/answers/operations/notes';
import { awaiting } from '#lib/catalogue/drafts/operations/awaiting';
import { systemClock } from '#lib/clock';
import { proposalsWaiting } from '#lib/disasters/orders/operations/standing';
import { applicationsWaiting } from '#lib/facilities/desk/operations/board';
import { readableMoment, shortDay } from '#lib/i18n/dates';
import { localeNames } from '#lib/i18n/locales';
import { noticesToApprove } from '#lib/notices/operations/opening';
import { casesWaiting } from '#lib/procedures/cases/operations/queue';
import { may } from '#lib/staff/rights';
import { roomOf } from '#lib/web/disaster-room';
import { staffWith } from '#lib/web/staff';

/** What waits for this person, then what he touched last. */
export default async function DeskHome() {
  const staff = await staffWith('desk.enter');
  const now = systemClock();
  const [locale, t, orders, facilities, applications, waiting] = await Promise.all([
    getLocale(),
    getTranslations('content.home'),
    getTranslations('emergency.proposals'),
    getTranslations('facility-desk.home'),
    getTranslations('applications.home'),
    awaiting(staff, now),
  ]);
  const proposals = may(staff, 'orders.confirm') ? await proposalsWaiting() : [];
  const questions = may(staff, 'questions.read') ? await countWaiting(staff, now) : 0;
  const notices = await noticesToApprove(staff);
  const { count: reservations } = may(staff, 'reservations.handle') ? await applicationsWaiting(staff) : { count: 0 };
  const cases = await casesWaiting(staff);
  const notes = may(staff, 'catalogue.edit') ? await notesFor(staff) : [];
  const parts: { id: string; title: string; count: number; body: ReactNode }[] = [
    part('urgent', waiting.urgent, ({ actorName, at }) => t('by', { name: actorName, when: readableMoment(at, locale) }), '/review'),
    part(
      'toApprove',
      waiting.toApprove,
      ({ draft }) => draft && t('by', { name: draft.editedByName, when: readableMoment(draft.updatedAt, locale) }),
      '/review',
    ),
    part('returned', waiting.returned, ({ draft }) => draft?.note, ''),
    part('notes', notes, ({ note }) => note, ''),
    part('mine', waiting.mine, ({ updatedAt, draft }) => readableMoment(draft?.updatedAt ?? updatedAt, locale), ''),
    part('dueForReview', waiting.dueForReview, ({ reviewOn }) => reviewOn && t('reviewOn', { day: shortDay(reviewOn, locale) }), ''),
    {
      id: 'olderTranslations',
      title: t('olderTranslations'),
      count: waiting.olderTranslations.length,
      body: (
        <EntryRows
          rows={waiting.olderTranslations.map(({ entry, locales }) => ({
            ...entry,
            href: `/${locale}/admin/catalogue/${entry.kind}/${entry.slug}?in=${locales[0]}`,
            note: locales.map((one) => localeNames[one]).join('、'),
          }))}
        />
      ),
    },
  ];

  function part<Entry extends { kind: string; slug: string; title: string }>(
    id: 'urgent' | 'toApprove' | 'returned' | 'notes' | 'mine' | 'dueForReview',
    entries: readonly Entry[],
    note: (entry: Entry) => string | null | undefined,
    page: '' | '/review',
  ) {
    const rows = entries.map((entry) => ({
      ...entry,
      href: `/${locale}/admin/catalogue/${entry.kind}/${entry.slug}${page}`,
      note: note(entry) ?? '',
    }));
    return { id, title: t(id), count: entries.length, body: <EntryRows rows={rows} /> };
  }

  const waitingParts = parts.filter(({ count }) => count > 0);
  return (
    <DeskPage title={t('hello', { name: staff.name })} path="/admin" staff={staff}>
      {may(staff, 'catalogue.edit') && (
        <p className="mb-2">
          <a className="button button-solid" href={`/${locale}/admin/catalogue/new`}>
            {t('new')}
          </a>
        </p>
      )}
      {proposals.map(({ id, world, proposedByName, proposedAt }) => (
        <p key={id} className="card border-2 border-alarm">
          <a className="tap font-bold" href={`/${locale}${roomOf(world)}`}>
            {orders('title')}
          </a>
          <br />
          {orders('by', { name: proposedByName, when: readableMoment(proposedAt, locale) })}
        </p>
      ))}
      {waitingParts.length === 0 && questions + notices + reservations + cases.submitted + cases.unread + proposals.length === 0 && (
        <p className="card">{t('nothing')}</p>
      )}
      {cases.submitted + cases.unread > 0 && (
        <Section id="applications" title={applications('title')}>
          <ul>
            {(['submitted', 'unread'] as const)
              .filter((part) => cases[part] > 0)
              .map((part) => (
                <li key={part}>
                  <a className="tap font-bold" href={`/${locale}/admin/applications?part=${part}`}>
                    {applications(part, { count: cases[part] })}
                  </a>
                </li>
              ))}
          </ul>
        </Section>
      )}
      {questions > 0 && (
        <Section id="questions" title={t('questions')}>
          <a className="tap font-bold" href={`/${locale}/admin/questions`}>
            {t('questionsCount', { count: questions })}
          </a>
        </Section>
      )}
      {notices > 0 && (
        <Section id="notices" title={t('notices')}>
          <a className="tap font-bold" href={`/${locale}/admin/notices`}>
            {t('questionsCount', { count: notices })}
          </a>
        </Section>
      )}
      {reservations > 0 && (
        <Section id="reservations" title={facilities('waiting')}>
          <a className="tap font-bold" href={`/${locale}/admin/facilities#waiting`}>
            {facilities('count', { count: reservations })}
          </a>
        </Section>
      )}
      {waitingParts.map(({ id, title, count, body }) => (
        <Section key={id} id={id} title={`${title}（${count}）`}>
          {body}
        </Section>
      ))}
      {waiting.lastTouched.length > 0 && (
        <Section id="last-touched" title={t('lastTouched')}>
          <EntryRows
            rows={waiting.lastTouched.map((version) => ({
              ...version,
              href: `/${locale}/admin/catalogue/${version.kind}/${version.slug}/history`,
              note: readableMoment(version.at, locale),
            }))}
          />
        </Section>
      )}
    </DeskPage>
  );
}
