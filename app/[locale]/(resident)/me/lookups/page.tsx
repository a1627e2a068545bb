import { getLocale, getTranslations } from 'next-intl/server';
import { OwnPage } from '#components/residents/own-page';
import { listOffices } from '#lib/catalogue/operations/offices';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { listComma } from '#lib/i18n/locales';
import { profileFieldNames } from '#lib/residents/fields';
import { tracesKeptYears } from '#lib/residents/model';
import { listLookups } from '#lib/residents/operations/traces';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

const fieldNames = [...profileFieldNames, 'email'] as const;

/** だれが見たか: when, which office, for what. */
export default async function LookupsPage() {
  const resident = await residentAt('/me/lookups');
  const [locale, t, lookups, offices] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    listLookups(resident),
    voiceOfRequest().then((voice) => listOffices(voice, systemClock())),
  ]);
  const nameOf = (slug: string) =>
    slug === '' ? t('lookups.wholeCityHall') : (offices.find((office) => office.slug === slug)?.text.title ?? slug);
  const sayFields = (fields: readonly string[]) =>
    [
      ...(fields.includes('application') ? [t('lookups.application')] : []),
      ...fieldNames.filter((name) => fields.includes(name)).map((name) => t(`profile.fields.${name}`)),
    ].join(listComma(locale));
  return (
    <OwnPage title={t('lookups.title')} path="/me/lookups" lead={t('lookups.lead', { years: tracesKeptYears })}>
      {lookups.length === 0 && <p className="card my-4">{t('lookups.none')}</p>}
      <ul className="my-4 divide-y divide-hairline">
        {lookups.map(({ id, at, office, purpose, note, fields, times }) => (
          <li key={id} className="py-3">
            <p className="font-bold">
              {readableMoment(at, locale)}
              {times > 1 && ` · ${t('lookups.times', { count: times })}`}
            </p>
            <p>{nameOf(office)}</p>
            <p>{t(`lookups.purposes.${purpose}`)}</p>
            {note && <p lang="ja">{note}</p>}
            {fields.length > 0 && <p className="text-[0.9375rem] text-ink-soft">{t('lookups.saw', { fields: sayFields(fields) })}</p>}
          </li>
        ))}
      </ul>
      <p>{t('lookups.ask')}</p>
    </OwnPage>
  );
}
