import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ContactFields } from '#components/desk/applications/entry-fields';
import { ExitNotice } from '#components/desk/applications/exit-notice';
import { SheetForm } from '#components/desk/applications/sheet/sheet-form';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { openBegun } from '#lib/procedures/counter/operations/receiving';
import { ownerOf } from '#lib/procedures/drafts/model';
import { toldProcedure } from '#lib/procedures/operations/definitions';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';
import { answerFaultsIn, fileFaultsIn, filesTyped } from '#lib/web/step-form';

type Props = { params: Promise<{ number: string }>; searchParams: SearchParams };

/** What somebody has filled in at home, to be completed together at the counter. Each look is recorded. */
export default async function BegunPage({ params, searchParams }: Props) {
  const staff = await staffWith('applications.handle');
  const [{ number }, locale, t, form] = await Promise.all([
    ...([params, getLocale(), getTranslations('entering'), formOf(searchParams)] as const),
  ]);
  const path = '/admin/applications/counter';
  const begun = await openBegun(staff, number, systemClock());
  if (!begun) redirect(`/${locale}${path}?missing=${encodeURIComponent(number)}`);
  const { draft, definition } = begun;
  const told = toldProcedure(definition, locale);
  const owner = ownerOf(draft.owner);
  const isRefused = Object.keys(form.values).length > 0;
  const typed = isRefused ? form.values : draft.typed;
  const wrong = saidFaults(form, deskMessagesIn(locale).entering.faults);
  return (
    <DeskPage title={t('counter.one', { number })} path={`${path}/${number}`} staff={staff}>
      <p className="text-[1.125rem] font-bold">{told.text.title}</p>
      <p className="mb-2">{t('counter.together')}</p>
      <ExitNotice told={told} fault={form.faults['sheet']} />
      <SheetForm
        told={told}
        typed={typed}
        faults={answerFaultsIn(form.faults)}
        refused={fileFaultsIn(form.faults)}
        files={await filesTyped(owner, typed, locale)}
        action={`/${locale}${path}/${number}/send`}
        hidden={{ _draft: draft.id, _edition: String(draft.edition) }}
        button={t('save')}
        wrong={wrong.all.map(({ field, sentence }) => (field === 'sheet' ? { sentence } : { field, sentence }))}
      >
        {'residentId' in owner ? (
          <p className="card">{t('counter.account')}</p>
        ) : (
          <ContactFields values={{ _locale: locale, ...form.values }} faultOf={wrong.of} />
        )}
      </SheetForm>
      <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('saveLead')}</p>
    </DeskPage>
  );
}
