import { getTranslations } from 'next-intl/server';
import { FreshUntil } from '#components/ui/fresh-until';
import { iconFor } from '#components/ui/icon';
import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import { generalOffice, officeInCharge } from '#lib/catalogue/operations/offices';
import { listCategories, listServices } from '#lib/catalogue/operations/services';
import type { Named } from '#lib/catalogue/rules/naming';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { freshUntil } from '#lib/web/fresh';
import { voiceOfRequest } from '#lib/web/request';

/** All services, or those of one category, with the way to the other categories. */
export async function ServiceList({ locale, category, now }: { locale: Locale; category: Named | undefined; now: Date }) {
  const voice = await voiceOfRequest();
  const [t, home, services, categories, office] = await Promise.all([
    getTranslations('catalogue.search'),
    getTranslations('home'),
    listServices(voice, category?.slug),
    listCategories(voice),
    officeInCharge(generalOffice, voice, now),
  ]);
  return (
    <>
      <FreshUntil at={freshUntil(now, office?.opening.changesAt)} />
      <Section id="services" title={category ? category.title : t('all')}>
        <LinkList
          rows={services.map(({ slug, text, languages }) => ({
            href: `/${locale}/services/${slug}`,
            title: text.title,
            lang: bcp47(languages['title'] ?? locale),
            note: <span lang={bcp47(languages['summary'] ?? locale)}>{text.summary}</span>,
          }))}
        />
      </Section>
      {categories.length > 0 && (
        <Section id="categories" title={home('categories')}>
          <LinkList
            rows={categories.map(({ slug, title, language }) => ({
              href: `/${locale}/services?category=${slug}`,
              title,
              lang: bcp47(language),
              icon: iconFor(slug),
            }))}
          />
        </Section>
      )}
    </>
  );
}
