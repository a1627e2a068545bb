import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { Differences } from '#components/desk/differences';
import { EntryHead } from '#components/desk/entry-head';
import { SelectField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { Section } from '#components/ui/section';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { compareVersions, showHistory } from '#lib/catalogue/versions/operations';
import { readableMoment } from '#lib/i18n/dates';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { officeNames } from '#lib/web/desk-offices';
import { entryIn } from '#lib/web/entry-door';
import { firstOf, type SearchParams, wholeNumber } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** Every version of an entry, the difference between any two, and the way back to one. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const staff = await staffWith('catalogue.read');
  const name = entryIn(await params);
  const onDesk = name && (await openOnDesk(staff, name));
  if (!onDesk) notFound();
  const { kind, slug, draft } = onDesk;
  const [locale, t, versions, query, offices] = await Promise.all([
    getLocale(),
    getTranslations('content.history'),
    showHistory(onDesk),
    searchParams,
    officeNames(),
  ]);
  const [newest, second] = versions.map(({ number }) => number);
  const from = wholeNumber(firstOf(query['from'])) || (second ?? newest ?? 0);
  const to = wholeNumber(firstOf(query['to'])) || (newest ?? 0);
  const changes = from === to ? undefined : await compareVersions(onDesk, from, to);
  const options = versions.map(({ number, at }) => ({
    value: String(number),
    label: `${t('number', { number })} ${readableMoment(at, locale)}`,
  }));
  const base = `/${locale}/admin/catalogue/${kind}/${slug}`;
  const mayRestore = onDesk.mayEdit && (!draft || draft.state === 'editing' || draft.state === 'returned');
  return (
    <DeskPage title={onDesk.title} path={`/admin/catalogue/${kind}/${slug}/history`} staff={staff}>
      <EntryHead onDesk={onDesk} office={offices(onDesk.office)} at="history" />
      {versions.length === 0 && <p>{t('none')}</p>}
      <ol className="divide-y divide-hairline">
        {versions.map(({ number, act, at, actor, actorName, note, urgent }) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-bold">
                {t('number', { number })}　{t(`acts.${act}`)} {urgent && <span className="badge text-alarm">{t('urgent')}</span>}
              </p>
              <p>
                {readableMoment(at, locale)}　{actor === 'system' ? t('city') : actorName}
              </p>
              {note && <p className="text-ink-soft">{note}</p>}
            </div>
            {mayRestore && (
              <ActionForm
                action={`${base}/restore`}
                button={t('restore')}
                fields={{ number: String(number), edition: String(draft?.edition ?? 0) }}
              />
            )}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <Section id="compare" title={t('compare')}>
          <form method="get" action={`${base}/history`} className="grid items-end gap-x-4 md:grid-cols-[1fr_1fr_auto]">
            <SelectField name="from" label={t('from')} value={String(from)} options={options} />
            <SelectField name="to" label={t('to')} value={String(to)} options={options} />
            <button className="button button-outline mb-4" type="submit">
              {t('compare')}
            </button>
          </form>
          {changes ? <Differences kind={kind} changes={changes} words={deskMessagesIn(locale).fields} /> : <p>{t('same')}</p>}
        </Section>
      )}
    </DeskPage>
  );
}
