import { getTranslations } from 'next-intl/server';
import { QuestionRows } from '#components/desk/answers/question-rows';
import { Tabs } from '#components/desk/answers/tabs';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { questionKeptDays } from '#lib/answers/model';
import { listQuestions } from '#lib/answers/operations/answering';
import { systemClock } from '#lib/clock';
import { wholeCityHall } from '#lib/staff/model';
import { officeNames } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** What residents asked, by office: those nobody has sorted first, then one's own. */
export default async function QuestionsPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('questions.read');
  const now = systemClock();
  const [t, kept, officeName] = await Promise.all([getTranslations('learning.questions'), listQuestions(now), officeNames()]);
  const [query, note] = await Promise.all([searchParams, doneNote(searchParams)]);
  const which = firstOf(query['which']) === 'answered' ? 'answered' : 'open';
  const place = (office: string) => (office === wholeCityHall ? 0 : office === staff.office ? 1 : 2);
  const byOffice = [...Map.groupBy(kept[which], ({ office }) => office ?? '')].toSorted(([a], [b]) => place(a) - place(b));
  const tabs = (['open', 'answered'] as const).map((one) => ({
    name: t(one, { count: kept[one].length }),
    path: one === 'open' ? '/admin/questions' : '/admin/questions?which=answered',
    isHere: one === which,
  }));
  return (
    <DeskPage title={t('title')} path="/admin/questions" staff={staff}>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      <p className="mb-4">{t('lead', { days: questionKeptDays })}</p>
      <Tabs label={t('which')} tabs={tabs} />
      {byOffice.length === 0 && <p className="card mt-4">{t('none')}</p>}
      {byOffice.map(([office, questions]) => (
        <Section key={office} id={`office-${office}`} title={office ? officeName(office) : t('unsorted')}>
          <QuestionRows questions={questions} now={now} />
        </Section>
      ))}
    </DeskPage>
  );
}
