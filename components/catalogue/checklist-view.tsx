import { useTranslations } from 'next-intl';
import { ItemNames } from '#components/catalogue/bring-list';
import { dueSentence } from '#components/catalogue/due-sentence';
import { KeepChecklist } from '#components/catalogue/keep-checklist';
import { OfficeCard } from '#components/catalogue/office-card';
import { PrintFoot } from '#components/catalogue/print-foot';
import { Section } from '#components/ui/section';
import type { Checklist, ChecklistTask } from '#lib/catalogue/operations/life-events';
import type { BringOnce } from '#lib/catalogue/rules/checklist';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

type Props = { checklist: Checklist; locale: Locale; path: string; title: string };

/** What to do, in order; what to bring, each thing once; where to go. Good on paper as well. */
export function ChecklistView({ checklist, locale, path, title }: Props) {
  const t = useTranslations('catalogue.event');
  const { tasks, bring, offices } = checklist;
  return (
    <>
      <Section id="checklist" title={t('result')}>
        <p>{t('resultCount', { count: tasks.length })}</p>
        <p className="text-[0.9375rem] text-ink-soft">{t('done')}</p>
        <ol className="mt-3 space-y-3">
          {tasks.map((task) => (
            <TaskRow key={task.service.slug} task={task} locale={locale} />
          ))}
        </ol>
      </Section>
      <Section id="bring-all" title={t('bringAll')}>
        <BringRows rows={bring.filter(({ conditional }) => !conditional)} checklist={checklist} locale={locale} />
        {bring.some(({ conditional }) => conditional) && (
          <>
            <h3 className="mt-5">{t('bringMaybe')}</h3>
            <BringRows rows={bring.filter(({ conditional }) => conditional)} checklist={checklist} locale={locale} />
          </>
        )}
      </Section>
      <Section id="offices" title={t('offices')}>
        <div className="grid gap-4 md:grid-cols-2">
          {offices.map((office) => (
            <OfficeCard key={office.slug} office={office} locale={locale} />
          ))}
        </div>
      </Section>
      <KeepChecklist tasks={tasks} locale={locale} path={path} title={title} />
      <PrintFoot path={`/${locale}${path}`} />
    </>
  );
}

function TaskRow({ task: { service, due, office }, locale }: { task: ChecklistTask; locale: Locale }) {
  const t = useTranslations('catalogue.event');
  const lang = (field: string) => bcp47(service.languages[field] ?? locale);
  return (
    <li className="flex gap-3 rounded-lg border border-hairline p-3">
      <input type="checkbox" className="mt-1 size-6 shrink-0 accent-action" aria-label={service.text.title} data-task={service.slug} />
      <div className="min-w-0 grow">
        <h3>
          <a href={`/${locale}/services/${service.slug}`} lang={lang('title')}>
            {service.text.title}
          </a>
        </h3>
        <p className="font-bold">{due ? dueSentence(t, due, locale) : service.text.due === undefined && t('noDue')}</p>
        {!due && service.text.due && <p lang={lang('due')}>{service.text.due}</p>}
        {office && (
          <p className="text-[0.9375rem] text-ink-soft">
            {t('where')}: <span lang={bcp47(office.languages['title'] ?? locale)}>{office.text.title}</span>
          </p>
        )}
      </div>
    </li>
  );
}

function BringRows({ rows, checklist, locale }: { rows: readonly BringOnce[]; checklist: Checklist; locale: Locale }) {
  const t = useTranslations('catalogue.event');
  const service = useTranslations('catalogue.service');
  const nameOf = (slug: string) => checklist.tasks.find((task) => task.service.slug === slug)?.service.text.title ?? slug;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.items.join()} className="flex gap-3 border-b border-hairline py-2">
          <input
            type="checkbox"
            className="mt-1 size-6 shrink-0 accent-action"
            aria-label={row.items.map((item) => checklist.items.get(item)?.title ?? item).join(` ${service('bringOr')} `)}
          />
          <div className="min-w-0">
            <ItemNames slugs={row.items} items={checklist.items} explain={(text) => text} or={service('bringOr')} />
            <p className="text-[0.9375rem] text-ink-soft">
              {t('bringFor', { services: row.services.map(nameOf).join(listComma(locale)) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
