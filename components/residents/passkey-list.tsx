import { useTranslations } from 'next-intl';
import { Field, OneButton } from '#components/residents/field';
import { readableMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Shown = { id: string; name: string | null; createdAt: Date | null };

/** One's passkeys: each can be called otherwise, taken away, or given up with the device that was lost. */
export function PasskeyList({ passkeys, locale }: { passkeys: readonly Shown[]; locale: Locale }) {
  const t = useTranslations('me.security');
  const at = `/${locale}/me/security/passkeys`;
  if (passkeys.length === 0) return <p>{t('passkeysNone')}</p>;
  return (
    <ul className="divide-y divide-hairline">
      {passkeys.map(({ id, name, createdAt }) => {
        const called = name || t('nameless');
        return (
          <li key={id} className="py-3">
            <p className="font-bold">{called}</p>
            {createdAt && <p className="text-[0.9375rem] text-ink-soft">{t('made', { when: readableMoment(createdAt, locale) })}</p>}
            <details>
              <summary className="min-h-11 py-2">{t('rename')}</summary>
              <form method="post" action={`${at}/rename`} className="max-w-md">
                <input type="hidden" name="id" value={id} />
                <Field name="name" id={`name-${id}`} maxLength={80} label={t('passkeyName')} defaultValue={name ?? ''} />
                <button className="button button-outline" type="submit">
                  {t('rename')}
                </button>
              </form>
            </details>
            <div className="mt-2 flex flex-wrap gap-3">
              <OneButton action={`${at}/remove`} fields={{ id }} label={t('remove')} spoken={`${t('remove')}: ${called}`} />
              <OneButton action={`${at}/lose`} fields={{ id }} label={t('lost')} spoken={`${t('lost')}: ${called}`} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
