import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import { deviceName } from '#lib/sign-in/device-name';

type Shown = { id: string; createdAt: Date; userAgent: string | null };

/** Where one is signed in; each but this one can be ended. */
export function SessionList({ sessions, own, locale }: { sessions: readonly Shown[]; own: string; locale: Locale }) {
  const t = useTranslations('me.security');
  const at = `/${locale}/me/security/sessions`;
  return (
    <>
      <ul className="mb-3 divide-y divide-hairline">
        {sessions.map(({ id, createdAt, userAgent }) => {
          const device = deviceName(userAgent ?? '');
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <p>
                <span className="font-bold">{device}</span>
                {id === own && <span className="ml-2 rounded bg-tint px-2">{t('thisOne')}</span>}
                <span className="block text-[0.9375rem] text-ink-soft">{t('since', { when: readableMoment(createdAt, locale) })}</span>
              </p>
              {id !== own && <OneButton action={`${at}/revoke`} fields={{ id }} label={t('revoke')} spoken={`${t('revoke')}: ${device}`} />}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && <OneButton action={`${at}/revoke-others`} label={t('revokeOthers')} />}
    </>
  );
}
