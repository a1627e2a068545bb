import { getLocale, getTranslations } from 'next-intl/server';
import { BatchForm } from '#components/desk/applications/batch-form';
import { BatchTold } from '#components/desk/applications/batch-told';
import { QueueFilterForm } from '#components/desk/applications/queue-filter';
import { QueueParts } from '#components/desk/applications/queue-parts';
import { QueueTable } from '#components/desk/applications/queue-table';
import { FaultSummary } from '#components/desk/fault-summary';
import { DeskPage } from '#components/desk/page';
import { Paging } from '#components/desk/paging';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { queue } from '#lib/procedures/cases/operations/queue';
import { isOver } from '#lib/procedures/cases/rules';
import { nameOfProcedure } from '#lib/procedures/operations/definitions';
import { deskColleagues } from '#lib/web/case-page';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import { firstOf, type SearchParams } from '#lib/web/query';
import { batchIn, queueFilterIn, queueQuery } from '#lib/web/queue-page';
import { staffWith } from '#lib/web/staff';

/** 受付簿: the applications for one's office, to be found, taken up and decided. */
export default async function QueuePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('applications.handle');
  const now = systemClock();
  const [query, locale, t, form, note] = await Promise.all([
    ...([searchParams, getLocale(), getTranslations('applications'), formOf(searchParams), doneNote(searchParams)] as const),
  ]);
  const filter = queueFilterIn((name) => firstOf(query[name]));
  const [{ cases, counts, procedures, pages }, { nameOf }] = await Promise.all([queue(staff, filter, now), deskColleagues(now)]);
  const names = new Map(await Promise.all(procedures.map(async (one) => [one, await nameOfProcedure(one, locale)] as const)));
  const titleOf = (procedure: string) => names.get(procedure) ?? procedure;
  const sentences = deskMessagesIn(locale).applications.faults;
  const faults = saidFaults(form, sentences);
  const batch = batchIn(form.values);
  const choosing = cases.some((one) => !isOver(one));
  const table = <QueueTable cases={cases} titleOf={titleOf} nameOf={nameOf} choosing={choosing} values={form.values} />;
  return (
    <DeskPage title={t('title')} path="/admin/applications" staff={staff} wide>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      {batch && <BatchTold {...batch} sentences={sentences} />}
      <FaultSummary faults={faults.all} />
      <p>{t('queue.lead')}</p>
      <p className="mb-4 flex flex-wrap gap-x-6">
        <a className="tap font-bold" href={`/${locale}/admin/applications/counter`}>
          {t('queue.counter')}
        </a>
        <a className="tap font-bold" href={`/${locale}/admin/applications/enter`}>
          {t('queue.enter')}
        </a>
      </p>
      <QueueParts filter={filter} counts={counts} />
      {procedures.length > 0 && (
        <QueueFilterForm filter={filter} procedures={procedures.map((value) => ({ value, label: titleOf(value) }))} />
      )}
      {cases.length === 0 && (
        <p className="card my-4">{t(filter.part === 'open' && counts.open === 0 ? 'queue.noneOpen' : 'queue.none')}</p>
      )}
      {cases.length > 0 &&
        (choosing ? (
          <BatchForm query={String(queueQuery(filter))} values={form.values} faultOf={faults.of}>
            {table}
          </BatchForm>
        ) : (
          table
        ))}
      <Paging path="/admin/applications" page={Math.min(filter.page, pages)} pages={pages} query={queueQuery(filter)} />
    </DeskPage>
  );
}
