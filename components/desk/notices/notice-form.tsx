import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '#components/desk/field';
import { AudienceFields } from '#components/desk/notices/audience-fields';
import { ScheduleFields } from '#components/desk/notices/schedule-fields';
import { WordsFields } from '#components/desk/notices/words-fields';
import { Section } from '#components/ui/section';
import { usualDays } from '#lib/notices/model';

/** What a form shows in its fields, and what is wrong with each. */
export type Filled = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

export type Choosable = { value: string; label: string };

type Props = Filled & {
  /** Where it is saved. */
  action: string;
  /** What names the notice and its edition; none for one that is being begun. */
  hidden?: Readonly<Record<string, string>>;
  districts: readonly Choosable[];
  /** Offices to choose from; none for whoever writes for his own. */
  offices: readonly Choosable[];
  /** How many the audience means, as a sentence. */
  counted: string;
};

/** A notice in one form, which works without scripts: its words, to whom, when, and how long it holds. */
export function NoticeForm({ action, hidden = {}, districts, offices, counted, ...filled }: Props) {
  const locale = useLocale();
  const t = useTranslations('notices');
  return (
    <form method="post" action={action} className="max-w-3xl">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <WordsFields {...filled} />
      <Section id="audience" title={t('audience')}>
        <AudienceFields {...filled} districts={districts} offices={offices} counted={counted} base={`/${locale}/admin/notices`} />
      </Section>
      <Section id="when" title={t('when')}>
        <ScheduleFields {...filled} />
        <div className="max-w-md">
          <TextField
            type="date"
            optional
            name="visibleUntil"
            label={t('visibleUntil')}
            hint={t('visibleUntilHint', { days: usualDays })}
            defaultValue={filled.values['visibleUntil']}
            fault={filled.faultOf('visibleUntil')}
          />
        </div>
      </Section>
      <button className="button button-solid" type="submit">
        {t(hidden['notice'] ? 'save' : 'begin')}
      </button>
      {!hidden['notice'] && <p className="mt-2 text-[0.9375rem] text-ink-soft">{t('beginLead')}</p>}
    </form>
  );
}
