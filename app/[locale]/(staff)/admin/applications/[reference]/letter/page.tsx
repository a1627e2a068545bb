import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DecisionLetter } from '#components/desk/applications/decision-letter';
import { Notice } from '#components/ui/notice';
import { showOffice } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { applicantName } from '#lib/procedures/cases/letter';
import { Decided } from '#lib/procedures/cases/model';
import { openCase } from '#lib/web/case-page';
import { cityOfRequest } from '#lib/web/city';
import { staffWith } from '#lib/web/staff';

/** 決定通知書 as it is printed and sent: one sheet, black on white, and the way back above it on the screen. */
export default async function LetterPage({ params }: { params: Promise<{ reference: string }> }) {
  const staff = await staffWith('applications.handle');
  const now = systemClock();
  const [{ reference }, locale, t, { city }] = await Promise.all([
    ...([params, getLocale(), getTranslations('applications'), cityOfRequest()] as const),
  ]);
  const shown = await openCase(staff, reference, locale, now);
  const decision = Decided.safeParse(shown?.events.findLast(({ act }) => act === 'decided')?.details);
  if (!shown || !decision.success) notFound();
  const { application, facts, text } = shown;
  const office = await showOffice(application.office, locale, now);
  return (
    <>
      <title>{`${t('letter.title')} ${reference}`}</title>
      <header className="screen-only mx-auto max-w-3xl px-4 pt-4">
        <a className="tap" href={`/${locale}/admin/applications/${reference}`}>
          {t('one', { reference })}
        </a>
        {decision.data.outcome === 'refused' && <Notice>{t('letter.check')}</Notice>}
      </header>
      <main className="sheet">
        <DecisionLetter
          application={application}
          decision={decision.data}
          name={applicantName(facts, application.answers)}
          title={text.title}
          city={city}
          office={office?.text.title ?? application.office}
          phone={office?.facts.phone ?? ''}
        />
      </main>
    </>
  );
}
