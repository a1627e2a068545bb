import { getTranslations } from 'next-intl/server';
import { OwnDocuments } from '#components/procedures/own-documents';
import { OwnPage } from '#components/residents/own-page';
import { localeOf } from '#lib/i18n/voice';
import { ownDocuments } from '#lib/procedures/operations/own-documents';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

/** 送った書類: every paper and photo that somebody has sent in, what for, and until when it is kept. */
export default async function DocumentsPage({ searchParams }: { searchParams: SearchParams }) {
  const { residentId } = await residentAt('/me/documents');
  const [voice, t, query] = await Promise.all([voiceOfRequest(), getTranslations('procedures.documents'), searchParams]);
  const procedures = await getTranslations('procedures');
  const locale = localeOf(voice);
  const documents = await ownDocuments({ residentId }, voice);
  const isDone = firstOf(query['note']) === 'removed';
  return (
    <OwnPage title={t('title')} path="/me/documents" lead={documents.length > 0 ? t('lead') : ''} note={isDone ? t('removed') : undefined}>
      {documents.length > 0 && <OwnDocuments documents={documents} locale={locale} />}
      {documents.length === 0 && (
        <>
          <p className="mt-4">{t('none')}</p>
          <p className="mt-4">
            <a className="button button-outline" href={`/${locale}/procedures`}>
              {procedures('list.all')}
            </a>
          </p>
        </>
      )}
    </OwnPage>
  );
}
