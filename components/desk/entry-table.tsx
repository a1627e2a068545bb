import { useLocale, useTranslations } from 'next-intl';
import { Standing } from '#components/desk/standing';
import type { Listed } from '#lib/catalogue/drafts/operations/listing';
import { readableMoment, shortDay } from '#lib/i18n/dates';

type Props = { rows: readonly Listed[]; office: (slug: string | undefined) => string; choosing: boolean };

/** Entries in rows; on a phone each is a card. */
export function EntryTable({ rows, office, choosing }: Props) {
  const locale = useLocale();
  const t = useTranslations('content.list');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          {choosing && <th scope="col">{t('choose')}</th>}
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('standing')}</th>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('reviewOn')}</th>
          <th scope="col">{t('updated')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, slug, title, standing, office: own, reviewOn, updatedAt, draft }) => (
          <tr key={slug}>
            {choosing && (
              <td>
                <input type="checkbox" name="chosen" value={slug} aria-label={`${t('choose')}：${title}`} className="size-6" />
              </td>
            )}
            <td>
              <a className="tap font-bold" href={`/${locale}/admin/catalogue/${kind}/${slug}`}>
                {title || slug}
              </a>
            </td>
            <td>
              <Standing standing={standing} />
            </td>
            <td data-label={t('office')}>{office(own)}</td>
            <td data-label={t('reviewOn')}>{reviewOn ? shortDay(reviewOn, locale) : '—'}</td>
            <td data-label={t('updated')}>{readableMoment(draft?.updatedAt ?? updatedAt, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
