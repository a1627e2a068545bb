import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '#components/shell/page';
import { FreshUntil } from '#components/ui/fresh-until';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf } from '#lib/i18n/voice';
import { listProcedures } from '#lib/procedures/operations/listing';
import { freshUntil } from '#lib/web/fresh';
import { pageMetadata } from '#lib/web/metadata';
import { voiceOfRequest } from '#lib/web/request';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('procedures.list');
  return pageMetadata({ locale: await getLocale(), path: '/procedures', title: t('all'), description: t('allLead') });
}

/** Everything that can be done online, by the offices that decide it. */
export default async function ProceduresPage() {
  const [voice, t] = await Promise.all([voiceOfRequest(), getTranslations('procedures.list')]);
  const locale = localeOf(voice);
  const now = systemClock();
  const [offices, office] = await Promise.all([listProcedures(voice), officeInCharge(generalOffice, voice, now)]);
  return (
    <Page locale={locale} path="/procedures" office={office}>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <h1>{t('all')}</h1>
      <p className="mt-2">{t('allLead')}</p>
      <p>
        <a className="tap" href={`/${locale}/applications`}>
          {t('mine')}
        </a>
      </p>
      {offices.map(({ slug, title, language, procedures }) => (
        <Section key={slug} id={`of-${slug}`} title={title} lang={bcp47(language)}>
          <LinkList
            rows={procedures.map((one) => ({
              ...{ href: `/${locale}/procedures/${one.slug}`, title: one.text.title, lang: bcp47(one.languages['title'] ?? locale) },
              note: <span lang={bcp47(one.languages['summary'] ?? locale)}>{one.text.summary}</span>,
            }))}
          />
        </Section>
      ))}
    </Page>
  );
}
