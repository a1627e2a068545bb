import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { AskForm } from '#components/desk/applications/ask-form';
import { CaseActs } from '#components/desk/applications/case-acts';
import { CaseAnswers } from '#components/desk/applications/case-answers';
import { CaseFacts } from '#components/desk/applications/case-facts';
import { CaseHistory } from '#components/desk/applications/case-history';
import { CaseMessages, CaseNotes } from '#components/desk/applications/case-messages';
import { EnteredLinks } from '#components/desk/applications/entered-links';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { addDays, dayOf } from '#lib/calendar/day';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { applicantName } from '#lib/procedures/cases/letter';
import { usualCorrectionDays } from '#lib/procedures/cases/model';
import { canHappen, reachOf } from '#lib/procedures/cases/rules';
import { deskColleagues, openCase } from '#lib/web/case-page';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeNames, officeOptions } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { filesControl, filesInForm, saidFileFault } from '#lib/web/message-form';
import { type SearchParams, wholeNumber } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** One case: what it says, what can be done with it, what was written about it, and what happened. Each look is recorded. */
export default async function CasePage({ params, searchParams }: Props) {
  const staff = await staffWith('applications.handle');
  const now = systemClock();
  const [{ reference }, locale, t, entering, form, note] = await Promise.all([
    ...([params, getLocale(), getTranslations('applications'), getTranslations('entering')] as const),
    ...([formOf(searchParams), doneNote(searchParams)] as const),
  ]);
  const shown = await openCase(staff, reference, locale, now);
  if (!shown) notFound();
  const [{ nameOf, heirs }, officeOf, offices] = await Promise.all([deskColleagues(now), officeNames(), officeOptions()]);
  const { application, events, text, messages, notes, files } = shown;
  const faults = saidFaults(form, deskMessagesIn(locale).applications.faults);
  const fileFault = await saidFileFault(form.faults);
  const path = `/admin/applications/${reference}`;
  const base = `/${locale}${path}`;
  const filled = { values: form.values, faultOf: faults.of };
  const newer = faults.of('acts') ? events.filter(({ number }) => number > wholeNumber(form.values['edition'])) : [];
  const choosing = canHappen('asked', application);
  // Its form is there no more, but not what was typed into it.
  const lost = choosing ? undefined : form.values['why'] || form.values['reason'];
  const answers = (
    <CaseAnswers shown={shown} choosing={choosing} values={form.values}>
      {choosing && (
        <AskForm
          edition={application.edition}
          again={shown.asked !== undefined}
          until={addDays(dayOf(now), usualCorrectionDays)}
          {...filled}
        />
      )}
    </CaseAnswers>
  );
  return (
    <DeskPage title={t('one', { reference })} path={path} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      {application.channel !== 'online' && <EnteredLinks application={application} />}
      <FaultSummary faults={[...faults.all, ...(fileFault ? [{ field: filesControl, sentence: fileFault }] : [])]} />
      {newer.length > 0 && (
        <Notice title={t('events.newer')}>
          <CaseHistory events={newer} text={text} officeOf={officeOf} />
          {lost && <p className="whitespace-pre-line break-words">{t('events.typed', { words: lost })}</p>}
        </Notice>
      )}
      <Notice>
        <p>{t(`next.${application.state}`)}</p>
        {shown.asked && (
          <p>
            <a className="tap" href={`${base}/answer#sheet`}>
              {entering('answer')}
            </a>
          </p>
        )}
        {canHappen('examined', application) && (
          <div className="mt-3">
            <ActionForm action={`${base}/take-up`} button={t('acts.takeUp')} fields={{ edition: String(application.edition) }} main />
          </div>
        )}
      </Notice>
      <CaseFacts
        application={application}
        title={text.title}
        name={applicantName(shown.facts, application.answers)}
        assignee={nameOf(application.assignee)}
        office={officeOf(application.office)}
      />
      {choosing ? (
        <form method="post" action={`${base}/ask`} noValidate>
          {answers}
        </form>
      ) : (
        answers
      )}
      <CaseActs
        application={application}
        colleagues={heirs(application).map(({ id, name }) => ({ value: `staff/${id}`, label: name }))}
        offices={offices.filter(({ value }) => value !== application.office).map((one) => ({ ...one, value: `office/${one.value}` }))}
        {...filled}
      />
      <CaseMessages
        {...{ messages, files, base, nameOf, ...filled, reach: reachOf(application) }}
        form={{ waiting: await filesInForm({ by: 'staff', staff }, reference, form.values), fault: fileFault }}
      />
      <CaseNotes notes={notes} base={base} nameOf={nameOf} {...filled} />
      <Section id="events" title={t('events.title')}>
        <CaseHistory events={events} text={text} officeOf={officeOf} />
      </Section>
    </DeskPage>
  );
}
