import { getTranslations } from 'next-intl/server';
import { OwnPage } from '#components/residents/own-page';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableNearMoment } from '#lib/i18n/dates';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { toldProcedure } from '#lib/procedures/operations/definitions';
import { ownDrafts } from '#lib/procedures/operations/drafting';
import { ownApplications } from '#lib/procedures/operations/own';
import { applicantOfRequest } from '#lib/web/draft-page';
import { voiceOfRequest } from '#lib/web/request';

/** 申請: what somebody is filling in, and what he has sent, in his account or from this browser. */
export default async function ApplicationsPage() {
  const [voice, t, owner] = await Promise.all([voiceOfRequest(), getTranslations('procedures'), applicantOfRequest()]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [drafts, sent] = owner ? await Promise.all([ownDrafts(owner, now), ownApplications(owner, voice)]) : [[], []];
  return (
    <OwnPage title={t('list.title')} path="/applications" lead={t('list.lead')}>
      <Section id="drafts" title={t('list.drafts')}>
        {drafts.length === 0 ? (
          <p>{t('list.draftsNone')}</p>
        ) : (
          <LinkList
            rows={drafts.map(({ draft, definition }) => {
              const { text, languages } = toldProcedure(definition, voice);
              const note = t('start.begunAt', { when: readableNearMoment(draft.updatedAt, locale) });
              return {
                href: `/${locale}/procedures/${draft.procedure}?draft`,
                title: text.title,
                lang: bcp47(languages['title'] ?? locale),
                note,
              };
            })}
          />
        )}
      </Section>
      <Section id="sent" title={t('list.sent')}>
        {sent.length === 0 ? (
          <p>{t('list.sentNone')}</p>
        ) : (
          <LinkList
            rows={sent.map(({ application: { reference, state, submittedAt }, told }) => ({
              ...{ href: `/${locale}/applications/${reference}`, title: told?.text.title ?? reference },
              lang: bcp47(told?.languages['title'] ?? locale),
              note: `${reference} ・ ${t(`receipt.states.${state}`)} ・ ${readableNearMoment(submittedAt, locale)}`,
            }))}
          />
        )}
      </Section>
      <p className="mt-6">
        <a className="button button-outline" href={`/${locale}/procedures`}>
          {t('list.all')}
        </a>
      </p>
    </OwnPage>
  );
}
