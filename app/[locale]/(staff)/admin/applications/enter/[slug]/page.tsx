import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EntryFields } from '#components/desk/applications/entry-fields';
import { ExitNotice } from '#components/desk/applications/exit-notice';
import { SheetForm } from '#components/desk/applications/sheet/sheet-form';
import { DeskPage } from '#components/desk/page';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { newKey } from '#lib/id';
import { showProcedure } from '#lib/procedures/operations/definitions';
import { may } from '#lib/staff/rights';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';
import { answerFaultsIn, fileFaultsIn, filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

/** A paper, or what somebody says at the counter or by telephone, keyed in as one sheet. */
export default async function EnterPage({ params, searchParams }: Props) {
  const staff = await staffWith('applications.handle');
  const [{ slug }, query, locale, t, form] = await Promise.all([
    ...([params, searchParams, getLocale(), getTranslations('entering'), formOf(searchParams)] as const),
  ]);
  const told = await showProcedure(slug, locale);
  if (!told || !may(staff, 'applications.handle', told.facts.office)) notFound();
  const key = form.values['_key'] ?? newKey();
  const path = `/admin/applications/enter/${slug}`;
  const wrong = saidFaults(form, deskMessagesIn(locale).entering.faults);
  const shown = { _channel: firstOf(query['channel']), ...form.values };
  return (
    <DeskPage title={t('one', { name: told.text.title })} path={path} staff={staff}>
      <p className="mb-2 flex flex-wrap gap-x-6">
        {told.text.paper}
        <a className="tap" href={`/${locale}/procedures/${slug}/paper`}>
          {t('paper')}
        </a>
      </p>
      <ExitNotice told={told} fault={form.faults['sheet']} />
      <SheetForm
        told={told}
        typed={form.values}
        faults={answerFaultsIn(form.faults)}
        refused={fileFaultsIn(form.faults)}
        files={await filesTyped({ desk: key }, form.values, locale)}
        action={`/${locale}${path}/send`}
        hidden={{ _key: key }}
        button={t('save')}
        wrong={wrong.all.map(({ field, sentence }) => (field === 'sheet' ? { sentence } : { field, sentence }))}
      >
        <EntryFields values={shown} faultOf={wrong.of} />
      </SheetForm>
      <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('saveLead')}</p>
    </DeskPage>
  );
}
