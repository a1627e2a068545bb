import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Notice } from '#components/ui/notice';
import type { Closing } from '#lib/facilities/desk/blocking';
import type { Fields } from '#lib/facilities/desk/fields';
import type { Preview } from '#lib/facilities/desk/operations/blocking';
import { whenOf } from '#lib/facilities/desk/telling';
import { momentOfQuarter } from '#lib/facilities/reservations/rules';
import { readableMoment } from '#lib/i18n/dates';

type Props = Preview & { action: string; closing: Closing; values: Fields; names: ReadonlyMap<string, string> };

/** What will happen when these rooms are closed, and the button that does it. */
export function ClosingPreview({ action, closing: { span, reason }, rooms, concerned, values, names }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.blocks');
  const guests = concerned.filter(({ heldBy }) => heldBy === 'guest');
  const { begins, ends } = span;
  const said = { from: readableMoment(momentOfQuarter(begins), locale), to: readableMoment(momentOfQuarter(ends), locale) };
  return (
    <Notice title={t('preview')}>
      <p className="font-bold">{t('span', said)}</p>
      <p>{rooms.map((room) => names.get(room) ?? room).join('、')}</p>
      <p>{reason}</p>
      <p className="mt-3 font-bold">{concerned.length === 0 ? t('none') : t('concerned', { count: concerned.length })}</p>
      {guests.length > 0 && <p>{t('guests', { count: guests.length })}</p>}
      {concerned.length > 0 && (
        <details className="mb-3">
          <summary className="tap fold font-bold">{t('which')}</summary>
          <ul>
            {concerned.map((one) => (
              <li key={one.reference}>
                <a className="tap" href={`/${locale}/admin/facilities/reservations/${one.reference}`}>
                  {one.reference}
                </a>{' '}
                {t('row', { room: names.get(one.room) ?? one.room, when: whenOf(one, locale) })}
                {one.heldBy === 'guest' && <span className="badge ml-2">{t('byTelephone')}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ActionForm
        action={action}
        button={concerned.length === 0 ? t('close') : t('closeAndCancel', { count: concerned.length })}
        fields={{ ...values, seen: concerned.map(({ reference }) => reference).join(' ') }}
        main
      />
    </Notice>
  );
}
