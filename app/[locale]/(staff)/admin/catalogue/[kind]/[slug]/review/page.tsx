import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Decisions } from '#components/desk/decisions';
import { Differences } from '#components/desk/differences';
import { EntryHead } from '#components/desk/entry-head';
import { FaultSummary } from '#components/desk/fault-summary';
import { Findings } from '#components/desk/findings';
import { DeskPage } from '#components/desk/page';
import { UrgentReview } from '#components/desk/urgent-review';
import { Section } from '#components/ui/section';
import { dayOf } from '#lib/calendar/day';
import { findingsOnDesk, openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { toContent } from '#lib/catalogue/drafts/rules';
import { changedFields } from '#lib/catalogue/versions/difference';
import { urgentVersionsOf } from '#lib/catalogue/versions/operations';
import { systemClock } from '#lib/clock';
import { standingFrom } from '#lib/facilities/reservations/operations/standing';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeNames } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { entryIn } from '#lib/web/entry-door';
import { sayFindings } from '#lib/web/findings';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** Where a draft is checked and decided about. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const staff = await staffWith('catalogue.read');
  const name = entryIn(await params);
  const onDesk = name && (await openOnDesk(staff, name));
  if (!onDesk) notFound();
  const now = systemClock();
  const [locale, t, form, note, offices] = await Promise.all([
    getLocale(),
    getTranslations('content.review'),
    formOf(searchParams),
    doneNote(searchParams),
    officeNames(),
  ]);
  const { kind, slug, draft, published, content } = onDesk;
  const faults = saidFaults(form, deskMessagesIn(locale).content.faults);
  const isReserved = kind === 'room' && (await standingFrom(dayOf(now))).has(slug);
  const base = `/${locale}/admin/catalogue/${kind}/${slug}`;
  return (
    <DeskPage title={onDesk.title} path={`/admin/catalogue/${kind}/${slug}/review`} staff={staff}>
      <EntryHead onDesk={onDesk} office={offices(onDesk.office)} at="review" />
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <UrgentReview versions={await urgentVersionsOf(onDesk)} staff={staff} mayApprove={onDesk.mayApprove} base={base} />
      <Decisions onDesk={onDesk} staff={staff} base={base} values={form.values} isReserved={isReserved} />
      {draft && (
        <Section id="findings" title={t('findings')}>
          <Findings findings={sayFindings(await findingsOnDesk(onDesk, now), locale)} edit={base} />
        </Section>
      )}
      {draft && (
        <Section id="changes" title={t('changes')}>
          {published ? (
            <Differences kind={kind} changes={changedFields(toContent(published), content)} words={deskMessagesIn(locale).fields} />
          ) : (
            <p>{t('newEntry')}</p>
          )}
        </Section>
      )}
      <Section id="preview" title={t('preview')}>
        <iframe
          className="h-[40rem] w-full max-w-[24rem] rounded-lg border border-line"
          src={`/ja/admin/preview/${kind}/${slug}`}
          title={t('preview')}
        />
      </Section>
    </DeskPage>
  );
}
