import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { AnswerForm } from '#components/desk/answers/answer-form';
import { QuestionFacts } from '#components/desk/answers/question-facts';
import { FaultSummary } from '#components/desk/fault-summary';
import { SelectField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { openQuestion } from '#lib/answers/operations/answering';
import { systemClock } from '#lib/clock';
import { may } from '#lib/staff/rights';
import { formOf } from '#lib/web/desk-form';
import { officeNames, officeOptions } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { saidLearningFaults } from '#lib/web/learning-faults';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** One left question: what was asked, whose it is to answer, and the answer. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const staff = await staffWith('questions.read');
  const now = systemClock();
  const [{ reference: named }, locale, t] = await Promise.all([params, getLocale(), getTranslations('learning.questions')]);
  const onDesk = await openQuestion(staff, named, now);
  if (!onDesk) notFound();
  const { question, mayAnswer } = onDesk;
  const { reference, office } = question;
  const [form, note, officeName, offices] = await Promise.all([
    formOf(searchParams),
    doneNote(searchParams),
    officeNames(),
    officeOptions(),
  ]);
  const faults = saidLearningFaults(form, locale);
  const at = `/${locale}/admin/questions/${reference}`;
  return (
    <DeskPage title={t('one', { reference })} path={`/admin/questions/${reference}`} staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <QuestionFacts onDesk={onDesk} office={office ? officeName(office) : t('undecided')} now={now} />
      {!mayAnswer && office && <p className="mt-4">{t('notYours', { office: officeName(office) })}</p>}
      {mayAnswer && (
        <>
          <AnswerForm question={question} typed={form.values['answer']} fault={faults.of('answer')} />
          {!question.answeredAt && (
            <Section id="hand-over" title={t('handOver')}>
              <p className="mb-3">{t('handOverLead')}</p>
              <ActionForm action={`${at}/hand-over`} button={t('handOverSubmit')}>
                <div className="max-w-md">
                  <SelectField
                    name="office"
                    label={t('toOffice')}
                    value={form.values['office'] ?? ''}
                    options={[{ value: '', label: t('choose') }, ...offices.filter(({ value }) => value !== office)]}
                    fault={faults.of('office')}
                  />
                </div>
              </ActionForm>
            </Section>
          )}
        </>
      )}
      {may(staff, 'catalogue.edit') && (
        <Section id="entry" title={t('entry')}>
          <p className="mb-3">{t('entryLead')}</p>
          <ActionForm action={`${at}/entry`} button={t('entrySubmit')} />
        </Section>
      )}
    </DeskPage>
  );
}
