import { getLocale, getTranslations } from 'next-intl/server';
import { KindNav } from '#components/desk/kind-nav';
import { DeskPage } from '#components/desk/page';
import { entryKinds } from '#lib/catalogue/model';
import { listTranslations } from '#lib/catalogue/translations/operations';
import { bcp47, localeNames, locales, originalLocale } from '#lib/i18n/locales';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

const colours = { missing: 'text-alarm', older: 'text-alarm', machine: 'text-link', current: 'text-good' } as const;

/** Every entry of a kind and the state of each of its languages, most to do first. */
export default async function TranslationsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('catalogue.read');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('content.translations'), searchParams]);
  const kind = entryKinds.find((one) => one === firstOf(query['kind'])) ?? 'service';
  const others = locales.filter((one) => one !== originalLocale);
  const rows = await listTranslations(kind, others);
  return (
    <DeskPage title={t('title')} path={`/admin/translations?kind=${kind}`} staff={staff} wide>
      <p className="mb-3">{t('lead')}</p>
      <KindNav kind={kind} room="translations" />
      <table className="desk-table mt-4">
        <thead>
          <tr>
            <th scope="col">{localeNames[originalLocale]}</th>
            {others.map((one) => (
              <th key={one} scope="col" lang={bcp47(one)} className="whitespace-nowrap">
                {localeNames[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, states }) => (
            <tr key={entry.slug}>
              <td className="font-bold">{entry.title}</td>
              {others.map((one) => {
                const state = states.get(one) ?? 'missing';
                return (
                  <td key={one} data-label={localeNames[one]}>
                    <a
                      className={`tap whitespace-nowrap ${colours[state]}`}
                      href={`/${locale}/admin/catalogue/${kind}/${entry.slug}?in=${one}`}
                      aria-label={`${entry.title}、${localeNames[one]}：${t(state)}`}
                    >
                      {t(state)}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </DeskPage>
  );
}
