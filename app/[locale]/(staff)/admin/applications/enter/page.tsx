import { getLocale, getTranslations } from 'next-intl/server';
import { EnterList } from '#components/desk/applications/enter-list';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { proceduresToEnter } from '#lib/procedures/cases/operations/choosing';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** Which procedure is keyed in: those of one's own office; of the others the empty paper can be printed. */
export default async function ChoosePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('applications.handle');
  const [locale, t, desk, query] = await Promise.all([getLocale(), getTranslations('entering'), getTranslations('desk'), searchParams]);
  const q = firstOf(query['q']).slice(0, 100);
  const { own, others } = await proceduresToEnter(staff, q, locale);
  const path = '/admin/applications/enter';
  return (
    <DeskPage title={t('title')} path={path} staff={staff}>
      <p className="mb-3">{t('lead')}</p>
      <form method="get" action={`/${locale}${path}`} className="mb-4 flex flex-wrap items-end gap-3">
        <label className="grow basis-60">
          <span className="block font-bold">{t('search')}</span>
          <input className="field" name="q" type="search" defaultValue={q} autoComplete="off" />
        </label>
        <button className="button button-outline" type="submit">
          {t('find')}
        </button>
        {q && (
          <a className="tap" href={`/${locale}${path}`}>
            {desk('all')}
          </a>
        )}
      </form>
      {own.length + others.length === 0 && <p className="card">{t('none')}</p>}
      {own.length > 0 && (
        <Section id="own" title={t('own')}>
          <EnterList procedures={own} enters />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={t('other')}>
          <p className="mb-2">{t('otherLead')}</p>
          <EnterList procedures={others} enters={false} />
        </Section>
      )}
    </DeskPage>
  );
}
