import { useTranslations } from 'next-intl';
import { described, Labelled } from '#components/ui/labelled';
import type { AskedVacancy, VacancyFault } from '#lib/facilities/vacancies/asked';
import type { VacancyChoices } from '#lib/facilities/vacancies/operations/seeking';
import { readableTime } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; asked: AskedVacancy; today: string; choices: VacancyChoices; faults?: readonly VacancyFault[] };

/** Half hours from 6:00 to 24:00: what a list can still be scrolled through. */
const times = Array.from({ length: 37 }, (_, place) => {
  const minutes = 360 + 30 * place;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

/** 「いつ、何人で」: what is looked for, as a plain form. What few need is folded, and open once it was used. */
export function SeekForm({ locale, asked, today, choices, faults = [] }: Props) {
  const t = useTranslations('vacancies.find');
  const faultOf = (...codes: VacancyFault[]) => faults.filter((fault) => codes.includes(fault)).map((fault) => t(`faults.${fault}`))[0];
  const day = { id: 'day', label: t('day'), fault: faultOf('day', 'past') };
  const until = { id: 'until', label: t('until'), hint: t('untilHint'), fault: faultOf('until', 'range') };
  const people = { id: 'people', label: t('people'), hint: t('peopleHint'), fault: faultOf('people') };
  const special = [asked.purpose, asked.district, asked.equipment].some(Boolean);
  return (
    <form action={`/${locale}/facilities/vacancies#found`} method="get" className="card">
      <div className="gap-x-4 sm:grid sm:grid-cols-2">
        <Labelled {...day}>
          <input className="field" type="date" name="day" min={today} defaultValue={asked.day || today} {...described(day)} />
        </Labelled>
        <Labelled {...people}>
          <input className="field" name="people" inputMode="numeric" maxLength={7} defaultValue={asked.people} {...described(people)} />
        </Labelled>
        <div className="grid grid-cols-2 gap-x-4">
          <TimeSelect name="from" label={t('from')} any={t('any')} chosen={asked.from} locale={locale} fault={faultOf('time')} />
          <TimeSelect name="to" label={t('to')} any={t('any')} chosen={asked.to} locale={locale} />
        </div>
        <Labelled {...until}>
          <input className="field" type="date" name="until" min={today} defaultValue={asked.until} {...described(until)} />
        </Labelled>
      </div>
      <details className="mb-4" open={special}>
        <summary className="min-h-12 cursor-pointer py-3 font-bold">{t('more')}</summary>
        <div className="gap-x-4 pt-2 sm:grid sm:grid-cols-3">
          <Choice name="purpose" label={t('purpose')} any={t('any')} chosen={asked.purpose} options={choices.purposes.map(named)} />
          <Choice name="district" label={t('district')} any={t('any')} chosen={asked.district} options={choices.districts.map(named)} />
          <Choice name="equipment" label={t('equipment')} any={t('any')} chosen={asked.equipment} options={choices.equipment} />
        </div>
      </details>
      <button className="button button-solid w-full sm:w-auto" type="submit">
        {t('search')}
      </button>
    </form>
  );
}

const named = ({ slug, text }: { slug: string; text: { title: string } }) => ({ id: slug, title: text.title });

type ChoiceProps = { name: string; label: string; any: string; chosen: string; options: readonly { id: string; title: string }[] };

function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <Labelled id={name} label={label}>
      <select className="field" id={name} name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type TimeProps = { name: string; label: string; any: string; chosen: string; locale: Locale; fault?: string | undefined };

function TimeSelect({ name, label, any, chosen, locale, fault }: TimeProps) {
  const time = { id: name, label, fault };
  return (
    <Labelled {...time}>
      <select className="field" name={name} defaultValue={chosen} {...described(time)}>
        <option value="">{any}</option>
        {times.map((one) => (
          <option key={one} value={one}>
            {readableTime(one, locale)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
