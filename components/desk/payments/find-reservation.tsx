import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '#components/desk/field';
import { ReservationRow, Rows } from '#components/desk/payments/due-rows';
import { Section } from '#components/ui/section';
import type { PlaceOf } from '#lib/facilities/payments/operations/papers';
import type { Reservation } from '#lib/facilities/reservations/model';

type Props = {
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
  /** What a search by name found; undefined where none was made. */
  found: readonly Reservation[] | undefined;
  placeOf: PlaceOf;
  mayLook: boolean;
};

/** Finds a reservation by its number, or by whose it is: the latter through the door that is recorded. */
export function FindReservation({ values, faultOf, found, placeOf, mayLook }: Props) {
  const locale = useLocale();
  const t = useTranslations('dues.find');
  const people = useTranslations('people.people');
  const at = `/${locale}/admin/facilities/dues`;
  const field = (name: 'name' | 'birthDate' | 'email') => (
    <TextField name={name} optional label={people(name)} autoComplete="off" defaultValue={values[name]} fault={faultOf(name)} />
  );
  return (
    <>
      <form method="post" action={`${at}/find`} className="max-w-md" noValidate>
        <TextField
          name="numbered"
          label={t('number')}
          hint={t('numberHint')}
          autoComplete="off"
          defaultValue={values['numbered']}
          fault={faultOf('numbered')}
        />
        <button className="button button-solid" type="submit">
          {t('submit')}
        </button>
      </form>
      {mayLook && (
        <details className="mt-4" open={found !== undefined || ['name', 'birthDate', 'email'].some(faultOf)}>
          <summary className="tap font-bold">{t('person')}</summary>
          <p className="mb-3">{t('personLead')}</p>
          <form method="post" action={`${at}/search`} className="max-w-md" noValidate>
            {field('name')}
            {field('birthDate')}
            {field('email')}
            <button className="button button-outline" type="submit">
              {t('personSubmit')}
            </button>
          </form>
          {found && (
            <Section id="found" title={t('found')}>
              {found.length === 0 ? (
                <p className="card">{t('nothing')}</p>
              ) : (
                <Rows count={found.length}>
                  {found.map((one) => (
                    <ReservationRow key={one.reference} reservation={one} placeOf={placeOf} />
                  ))}
                </Rows>
              )}
            </Section>
          )}
        </details>
      )}
    </>
  );
}
