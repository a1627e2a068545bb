import { getLocale, getTranslations } from 'next-intl/server';
import { BulkForm } from '#components/desk/bulk-form';
import { EntryTable } from '#components/desk/entry-table';
import { FaultSummary } from '#components/desk/fault-summary';
import { KindNav } from '#components/desk/kind-nav';
import { ListFilter } from '#components/desk/list-filter';
import { DeskPage } from '#components/desk/page';
import { Paging } from '#components/desk/paging';
import { listForDesk, standings } from '#lib/catalogue/drafts/operations/listing';
import { entryKinds } from '#lib/catalogue/model';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeNames, officeOptions } from '#lib/web/desk-offices';
import { doneNote } from '#lib/web/done-note';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

const perPage = 50;

/** Everything the catalogue holds, a kind at a time: to be found, and to be changed together. */
export default async function CataloguePage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('catalogue.read');
  const [locale, t, query, form, note, offices, options] = await Promise.all([
    getLocale(),
    getTranslations('content.list'),
    searchParams,
    formOf(searchParams),
    doneNote(searchParams),
    officeNames(),
    officeOptions(),
  ]);
  const given = (name: string) => firstOf(query[name]);
  const search = {
    kind: entryKinds.find((kind) => kind === given('kind')) ?? 'service',
    q: given('q').slice(0, 100),
    office: given('office'),
    standing: standings.find((one) => one === given('standing')),
    dueOnly: given('due') === 'yes',
  };
  const found = await listForDesk(search, systemClock());
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(Math.max(1, Number(given('page')) || 1), pages);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  const faults = saidFaults(form, deskMessagesIn(locale).content.faults);
  const changed = Number(given('changed'));
  return (
    <DeskPage title={t('title')} path={`/admin/catalogue?kind=${search.kind}`} staff={staff}>
      <KindNav kind={search.kind} room="catalogue" />
      {(note ?? changed > 0) && (
        <p role="status" className="my-4 font-bold text-good">
          {note ?? t('done', { count: changed })}
        </p>
      )}
      <FaultSummary faults={faults.all} />
      <ListFilter search={search} offices={options} />
      <p className="my-4 flex flex-wrap items-center justify-between gap-3">
        <span>{t('found', { count: found.length })}</span>
        {may(staff, 'catalogue.edit') && (
          <a className="button button-small button-outline" href={`/${locale}/admin/catalogue/new?kind=${search.kind}`}>
            {t('new')}
          </a>
        )}
      </p>
      {shown.length === 0 && <p>{t('nothing')}</p>}
      <BulkForm kind={search.kind} allowed={may(staff, 'catalogue.change-in-bulk')} offices={options}>
        <EntryTable rows={shown} office={offices} choosing={may(staff, 'catalogue.change-in-bulk')} />
      </BulkForm>
      <Paging
        path="/admin/catalogue"
        page={page}
        pages={pages}
        query={
          new URLSearchParams(
            Object.entries({ ...search, standing: search.standing ?? '', due: given('due') }).map(([name, value]) => [name, String(value)]),
          )
        }
      />
    </DeskPage>
  );
}
