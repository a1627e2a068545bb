import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EntryNotes } from '#components/desk/answers/entry-notes';
import { Editor } from '#components/desk/editing/editor';
import { EntryHead } from '#components/desk/entry-head';
import { DeskPage } from '#components/desk/page';
import { TranslationAid } from '#components/desk/translation-aid';
import { Notice } from '#components/ui/notice';
import { notesAbout } from '#lib/answers/operations/notes';
import { entryChoices } from '#lib/catalogue/drafts/operations/choices';
import { findingsOnDesk, type OnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { isPossible } from '#lib/catalogue/drafts/rules';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { helpTranslating } from '#lib/catalogue/translations/operations';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { isLocale, type Locale, localeNames, locales, originalLocale } from '#lib/i18n/locales';
import { may } from '#lib/staff/rights';
import { officeNames } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { entryIn } from '#lib/web/entry-door';
import { sayFindings } from '#lib/web/findings';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** Where an entry is written, in all its languages, beside the page it will be. */
export default async function EditPage({ params, searchParams }: Props) {
  const staff = await staffWith('catalogue.read');
  const name = entryIn(await params);
  const onDesk = name && (await openOnDesk(staff, name));
  if (!onDesk) notFound();
  const now = systemClock();
  const [locale, note, offices, query] = await Promise.all([getLocale(), doneNote(searchParams), officeNames(), searchParams]);
  const { kind, slug, draft, content } = onDesk;
  const wanted = firstOf(query['in']);
  const spoken = isLocale(wanted) ? wanted : undefined;
  const writable = onDesk.mayEdit && (!draft || isPossible('save', draft.state));
  const previews = locales.map((one) => ({ locale: one, name: localeNames[one], address: `/${one}/admin/preview/${kind}/${slug}` }));
  return (
    <DeskPage title={onDesk.title} path={`/admin/catalogue/${kind}/${slug}`} staff={staff} wide>
      <EntryHead onDesk={onDesk} office={offices(onDesk.office)} at="edit" />
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <EntryNotes notes={await notesAbout(onDesk)} mayFinish={onDesk.mayEdit} />
      {draft?.state === 'returned' && <Returned note={draft.note} />}
      {!writable && <Locked onDesk={onDesk} locale={locale} />}
      {spoken && spoken !== originalLocale && (
        <TranslationAid help={await helpTranslating(staff, onDesk, spoken)} locale={spoken} kind={kind} />
      )}
      {writable && (
        <Editor
          kind={kind}
          slug={slug}
          content={content}
          edition={draft?.edition ?? 0}
          fields={fieldsOf(kind)}
          entries={await entryChoices(fieldsOf(kind), (office) => office === onDesk.office || may(staff, 'catalogue.edit', office))}
          findings={sayFindings(await findingsOnDesk(onDesk, now), locale)}
          saveTo={`/${locale}/admin/catalogue/${kind}/${slug}/save`}
          previews={previews}
          locale={locale === 'en' ? 'en' : 'ja'}
          words={deskMessagesIn(locale).fields}
          begin={spoken}
        />
      )}
    </DeskPage>
  );
}

async function Returned({ note }: { note: string }) {
  const t = await getTranslations('content.review');
  return (
    <Notice tone="know">
      <p className="whitespace-pre-wrap">{t('whyReturned', { note })}</p>
    </Notice>
  );
}

/** Why one cannot write here now. */
async function Locked({ onDesk: { mayEdit, draft, kind, slug }, locale }: { onDesk: OnDesk; locale: Locale }) {
  const t = await getTranslations('content.entry');
  const when = draft?.publishAt ? readableMoment(draft.publishAt, locale) : '';
  const why = !mayEdit ? t('notYours') : draft?.state === 'approved' ? t('lockedApproved', { when }) : t('lockedReview');
  return (
    <>
      <Notice>
        <p>{why}</p>
      </Notice>
      <iframe
        className="h-[45rem] w-full max-w-[24rem] rounded-lg border border-line"
        src={`/ja/admin/preview/${kind}/${slug}`}
        title={(await getTranslations('content.review'))('preview')}
      />
    </>
  );
}
