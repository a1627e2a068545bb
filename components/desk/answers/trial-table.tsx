import { useLocale, useTranslations } from 'next-intl';
import type { StoredTrial } from '#lib/answers/trials/model';
import { bcp47, localeNames } from '#lib/i18n/locales';

/** Trial questions with the entries that answer them, as they are called now. */
export function TrialTable({ trials, titles }: { trials: readonly StoredTrial[]; titles: ReadonlyMap<string, string> }) {
  const locale = useLocale();
  const t = useTranslations('learning.trials');
  return (
    <table className="desk-table">
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          <th scope="col">{t('language')}</th>
          <th scope="col">{t('entry')}</th>
          <th scope="col">{t('remove')}</th>
        </tr>
      </thead>
      <tbody>
        {trials.map(({ id, question, locale: spoken, kind, slug }) => (
          <tr key={id}>
            <th scope="row" lang={bcp47(spoken)}>
              <a href={`/${locale}/admin/answers/try?q=${encodeURIComponent(question)}&in=${spoken}`}>{question}</a>
            </th>
            <td data-label={t('language')}>{localeNames[spoken]}</td>
            <td data-label={t('entry')}>{titles.get(`${kind}/${slug}`) ?? t('unpublished', { slug })}</td>
            <td>
              <form method="post" action={`/${locale}/admin/answers/trials/remove`}>
                <input type="hidden" name="id" value={id} />
                <button className="tap text-link underline" type="submit" aria-label={t('removeOne', { question })}>
                  {t('remove')}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
