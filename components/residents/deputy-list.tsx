import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { dayOf } from '#lib/calendar/day';
import { readableDay } from '#lib/i18n/dates';
import { type Locale, listComma } from '#lib/i18n/locales';
import type { Deputation } from '#lib/residents/model';

/** Deputations from one side: in what, since when, and the button that ends it at once. */
export function DeputyList({ locale, deputations, side }: { locale: Locale; deputations: readonly Deputation[]; side: 'mine' | 'others' }) {
  const t = useTranslations('me.deputies');
  if (deputations.length === 0) return <p>{t('mineNone')}</p>;
  return (
    <ul className="divide-y divide-hairline">
      {deputations.map(({ id, deputyName, principalName, scopes, acceptedAt, expiresAt }) => {
        const name = side === 'mine' ? deputyName : principalName;
        return (
          <li key={id} className="py-3">
            <p className="font-bold">{name}</p>
            <p>{scopes.map((scope) => t(`scopes.${scope}`)).join(listComma(locale))}</p>
            {acceptedAt === null && <p className="text-ink-soft">{t('waiting', { day: readableDay(dayOf(expiresAt), locale) })}</p>}
            {side === 'others' && (scopes.includes('profile') || scopes.includes('messages')) && (
              <p>
                <a className="tap" href={`/${locale}/me/deputies/${id}`}>
                  {t(scopes.includes('profile') ? 'read' : 'readMessages', { name })}
                </a>
                <span className="block text-[0.9375rem] text-ink-soft">{t('readNote', { name })}</span>
              </p>
            )}
            <div className="mt-2">
              <OneButton action={`/${locale}/me/deputies/end`} fields={{ id }} label={t('end')} spoken={t('endOf', { name })} small />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
