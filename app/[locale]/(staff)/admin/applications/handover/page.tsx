import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { HandoverLog } from '#components/desk/handover/handover-log';
import { KeyForm } from '#components/desk/handover/key-form';
import { KeyTable } from '#components/desk/handover/key-table';
import { WaitingTable } from '#components/desk/handover/waiting-table';
import { DeskPage } from '#components/desk/page';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { published } from '#lib/catalogue/operations/published';
import { nameAll } from '#lib/catalogue/rules/naming';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { handoverAtDesk } from '#lib/procedures/handover/operations/looking';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { officeNames, officeOptions } from '#lib/web/desk-offices';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 業務システムへの引き渡し: what waits for core systems and since when, their keys, and what they fetched. */
export default async function HandoverPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('handovers.read');
  const [locale, t, form, query] = await Promise.all([getLocale(), getTranslations('handover'), formOf(searchParams), searchParams]);
  const [{ keys, count, waiting, log }, officeOf, { procedures }] = await Promise.all([
    handoverAtDesk(staff, systemClock()),
    officeNames(),
    published(),
  ]);
  const names = nameAll(procedures, locale);
  const titleOf = (slug: string) => names.get(slug)?.title ?? slug;
  const faults = saidFaults(form, deskMessagesIn(locale).handover.faults);
  const late = waiting.find(({ isLate }) => isLate);
  const mayManage = may(staff, 'handovers.manage');
  return (
    <DeskPage title={t('title')} path="/admin/applications/handover" staff={staff}>
      {firstOf(query['note']) === 'ended' && <p role="status">{t('done.ended')}</p>}
      <FaultSummary faults={faults.all} />
      <p>{t('lead')}</p>
      {late && (
        <Notice tone="mend">
          <p>{t('late', { when: readableMoment(late.since, locale) })}</p>
        </Notice>
      )}
      <Section id="waiting" title={t('waiting')}>
        {keys.length > 0 ? (
          <WaitingTable count={count} waiting={waiting} titleOf={titleOf} officeOf={officeOf} />
        ) : (
          <p>{t('notConnected')}</p>
        )}
      </Section>
      <Section id="keys" title={t('keys')}>
        <KeyTable keys={keys} officeOf={officeOf} mayEnd={mayManage} />
      </Section>
      {mayManage && (
        <Section id="make" title={t('make')}>
          <KeyForm values={form.values} faultOf={faults.of} offices={await officeOptions()} />
        </Section>
      )}
      <Section id="log" title={t('log')}>
        <HandoverLog log={log} />
      </Section>
    </DeskPage>
  );
}
