import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeputyForm } from '#components/residents/deputy-form';
import { DeputyList } from '#components/residents/deputy-list';
import { OwnPage } from '#components/residents/own-page';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deputyInvitationDays } from '#lib/residents/model';
import { deputyFaults, invitationToShow, showDeputies } from '#lib/residents/operations/deputies';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { residentAt } from '#lib/web/resident';
import { siteOrigin } from '#lib/web/site';

/** Who acts for one, for whom one acts, and what was done. */
export default async function DeputiesPage({ searchParams }: { searchParams: SearchParams }) {
  const resident = await residentAt('/me/deputies');
  const now = systemClock();
  const [locale, t, query, form, deputies, key] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    searchParams,
    formOf(searchParams),
    showDeputies(resident, now),
    headers().then((sent) => invitationToShow(resident, sent, now)),
  ]);
  const done = (['accepted', 'ended'] as const).find((name) => name === firstOf(query['note']));
  const codes = Object.entries({ ...form.faults, ...(query['fault'] && { '': firstOf(query['fault']) }) });
  const faults = codes.flatMap(([field, code]) => {
    const known = deputyFaults.find((one) => one === code);
    return known ? [{ field, sentence: t(`faults.${known}`) }] : [];
  });
  return (
    <OwnPage
      title={t('deputies.title')}
      path="/me/deputies"
      lead={t('deputies.lead')}
      note={done && t(`deputies.notes.${done}`)}
      faults={faults}
    >
      {key && (
        <div className="card my-4">
          <label className="font-bold" htmlFor="link">
            {t('deputies.link')}
          </label>
          <p className="text-[0.9375rem]">{t('deputies.linkHint', { days: deputyInvitationDays })}</p>
          <textarea
            id="link"
            className="field mt-2 break-all"
            rows={3}
            readOnly
            defaultValue={`${siteOrigin()}/${locale}/me/deputies/accept/${key}`}
          />
        </div>
      )}
      <Section id="mine" title={t('deputies.mine')}>
        <DeputyList locale={locale} deputations={deputies.mine} side="mine" />
      </Section>
      {deputies.mine.length + deputies.acts.length > 0 && (
        <Section id="acts" title={t('deputies.acts')}>
          {deputies.acts.length === 0 && <p>{t('deputies.actsNone')}</p>}
          <ul className="divide-y divide-hairline">
            {deputies.acts.map(({ id, at, act, name }) => (
              <li key={id} className="py-2">
                <span className="block text-[0.9375rem] text-ink-soft">{readableMoment(at, locale)}</span>
                {t(`deputies.act.${act}`, { name })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {deputies.forOthers.length > 0 && (
        <Section id="others" title={t('deputies.others')}>
          <DeputyList locale={locale} deputations={deputies.forOthers} side="others" />
        </Section>
      )}
      <Section id="invite" title={t('deputies.invite')}>
        <DeputyForm locale={locale} values={form.values} faults={faults} />
      </Section>
    </OwnPage>
  );
}
