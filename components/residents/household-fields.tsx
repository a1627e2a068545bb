import { useTranslations } from 'next-intl';
import { Field } from '#components/residents/field';
import { mostMembers } from '#lib/residents/fields';

type Props = { values: Readonly<Record<string, string>>; faultOf: (name: string) => string | undefined; hint: string };

const parts = [
  { part: 'name', label: 'memberName' },
  { part: 'birthDate', label: 'memberBirth' },
  { part: 'relation', label: 'memberRelation' },
] as const;

/** The household: everybody told so far, and room for one more. */
export function HouseholdFields({ values, faultOf, hint }: Props) {
  const t = useTranslations('me.profile');
  const isTold = (place: number) => parts.some(({ part }) => (values[`household-${place}-${part}`] ?? '') !== '');
  const told = Array.from({ length: mostMembers }, (_, place) => place).filter(isTold);
  const rows = [...told, (told.at(-1) ?? -1) + 1].slice(0, mostMembers);
  return (
    <fieldset className="mb-4" id="household">
      <legend className="font-bold">{t('fields.household')}</legend>
      <p className="mb-2 whitespace-pre-line text-[0.9375rem] text-ink-soft">{`${hint}\n${t('hints.household')}`}</p>
      {rows.map((place, row) => (
        <details key={place} className="card mb-2" open={isTold(place)}>
          <summary className="min-h-11 py-2">{t('member', { number: row + 1 })}</summary>
          {parts.map(({ part, label }) => {
            const name = `household-${place}-${part}`;
            return <Field key={name} name={name} label={t(label)} autoComplete="off" defaultValue={values[name]} fault={faultOf(name)} />;
          })}
        </details>
      ))}
      {faultOf('household') && <p className="font-bold text-alarm">{faultOf('household')}</p>}
    </fieldset>
  );
}
