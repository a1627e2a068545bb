import { useTranslations } from 'next-intl';
import { SmallPicture } from '#components/procedures/offers';
import { OneButton } from '#components/residents/field';
import { dayOf } from '#lib/calendar/day';
import { readableDay, readableNearMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { OwnDocument } from '#lib/procedures/operations/own-documents';

/** What somebody has sent in: each to be opened, and taken away where no application needs it. */
export function OwnDocuments({ documents, locale }: { documents: readonly OwnDocument[]; locale: Locale }) {
  const t = useTranslations('procedures.documents');
  return (
    <>
      <ul className="mt-4 space-y-3">
        {documents.map((document) => (
          <li key={document.file.id}>
            <DocumentCard document={document} locale={locale} />
          </li>
        ))}
      </ul>
      {documents.some(({ file }) => file.reference !== null) && <p className="mt-4 text-[0.9375rem]">{t('kept')}</p>}
    </>
  );
}

function DocumentCard({ document: { file, title, kept }, locale }: { document: OwnDocument; locale: Locale }) {
  const t = useTranslations('procedures');
  const { id, name, type, reference, addedAt } = file;
  return (
    <div className="card flex gap-3">
      <SmallPicture file={{ id, isPicture: type !== 'application/pdf' }} locale={locale} />
      <div className="min-w-0 grow">
        <a className="tap break-all font-bold" href={`/${locale}/procedures/files/${id}`}>
          {name}
        </a>
        <p>{t('offers.sentFor', { title, when: readableNearMoment(addedAt, locale) })}</p>
        <p className="text-[0.9375rem] text-ink-soft">
          <Kept kept={kept} locale={locale} />
        </p>
        {reference !== null ? (
          <a className="tap" href={`/${locale}/applications/${reference}`} aria-label={`${t('documents.application')} ${reference}`}>
            {t('documents.application')}
          </a>
        ) : (
          <OneButton
            action={`/${locale}/me/documents/remove`}
            fields={{ id }}
            label={t('documents.remove')}
            spoken={t('files.remove', { name })}
            small
          />
        )}
      </div>
    </div>
  );
}

function Kept({ kept, locale }: { kept: OwnDocument['kept']; locale: Locale }) {
  const t = useTranslations('procedures.documents');
  if (kept === 'loose') return t('loose');
  if ('years' in kept) return t('years', { count: kept.years });
  if ('until' in kept) return t('until', { day: readableDay(dayOf(kept.until), locale) });
  return t('draft', { day: readableDay(dayOf(kept.draftUntil), locale) });
}
