import { useTranslations } from 'next-intl';
import { dueSentence } from '#components/catalogue/due-sentence';
import { Island } from '#components/ui/island';
import type { ChecklistTask } from '#lib/catalogue/operations/life-events';
import type { Locale } from '#lib/i18n/locales';
import { checklistKeptDays } from '#lib/residents/kept-on-phone';

type Props = { tasks: readonly ChecklistTask[]; locale: Locale; path: string; title: string };

/** Offers to keep the checklist on this phone; its island shows it, since only a script can keep something there. */
export function KeepChecklist({ tasks, locale, path, title }: Props) {
  const t = useTranslations('catalogue.event');
  const rows = tasks.map(({ service, due, office }) => ({
    slug: service.slug,
    title: service.text.title,
    due: due ? dueSentence(t, due, locale) : '',
    office: office ? `${office.text.title} ${office.facts.phone}` : '',
  }));
  return (
    <>
      <keep-checklist
        hidden
        className="screen-only mt-8 block"
        data-checklist={JSON.stringify({ title, address: `/${locale}${path}`, rows })}
        data-kept={t('kept', { days: checklistKeptDays })}
        data-not-kept={t('notKept')}
        data-shared={t('sharedDevice')}
      >
        <button type="button" className="button button-solid">
          {t('keep')}
        </button>
        <p role="status" className="mt-2" />
      </keep-checklist>
      <Island name="checklist" />
    </>
  );
}
