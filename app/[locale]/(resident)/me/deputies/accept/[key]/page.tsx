import { getLocale, getTranslations } from 'next-intl/server';
import { OneButton } from '#components/residents/field';
import { OwnPage } from '#components/residents/own-page';
import { systemClock } from '#lib/clock';
import { findInvitation } from '#lib/residents/operations/deputies';
import { plainParams } from '#lib/web/params';
import { residentAt } from '#lib/web/resident';

/** An invitation to act for somebody: who, in what; accepted by one button. */
export default async function AcceptPage({ params }: { params: Promise<Record<string, string>> }) {
  const { key = '' } = plainParams(await params);
  const path = `/me/deputies/accept/${key}`;
  await residentAt(path);
  const [locale, t, invited] = await Promise.all([getLocale(), getTranslations('me.deputies'), findInvitation(key, systemClock())]);
  return (
    <OwnPage title={t('accept')} path={path} lead={invited ? t('acceptLead', { name: invited.principalName }) : t('acceptGone')}>
      {invited && (
        <>
          <ul className="my-4 list-disc pl-6">
            {invited.scopes.map((scope) => (
              <li key={scope}>{t(`scopes.${scope}`)}</li>
            ))}
          </ul>
          <OneButton action={`/${locale}${path}/send`} label={t('acceptButton')} solid />
        </>
      )}
    </OwnPage>
  );
}
