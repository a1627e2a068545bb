import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Labelled } from '#components/desk/field';
import { FieldGroup } from '#components/desk/notices/field-group';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import type { Fields } from '#lib/facilities/desk/fields';
import type { DeskReservation } from '#lib/facilities/desk/operations/seeing';
import { wishes } from '#lib/facilities/reservations/model';
import { canHappen } from '#lib/facilities/reservations/rules';

type Props = { reservation: DeskReservation; base: string; values: Fields; faultOf: (field: string) => string | undefined };

/** What can be done with a reservation as it stands; what cannot is not shown. */
export function ReservationActs({ reservation, base, values, faultOf }: Props) {
  const t = useTranslations('facility-desk.reservation');
  const can = (act: Parameters<typeof canHappen>[0]) => canHappen(act, reservation);
  const edition = { edition: String(reservation.edition) };
  const ended = [faultOf('cancel-reason'), faultOf('cancel-wish')].some(Boolean);
  return (
    <Section id="acts" title={t('acts')}>
      {!can('cancelled') && <p>{t('noActs')}</p>}
      {can('approved') && (
        <div className="mb-6 grid gap-4 md:grid-cols-2">
          <div className="card">
            <p className="mb-3">{t('approveLead')}</p>
            <ActionForm action={`${base}/approve`} button={t('approve')} fields={edition} main />
          </div>
          <div className="card">
            <ActionForm action={`${base}/refuse`} button={t('refuse')} fields={{ ...edition, field: 'refuse-reason' }} alarm>
              <Reason
                id="refuse-reason"
                label={t('refuseReason')}
                typed={ended ? undefined : values['reason']}
                fault={faultOf('refuse-reason')}
              />
            </ActionForm>
          </div>
        </div>
      )}
      {can('confirmed') && !reservation.offered && (
        <div className="card mb-6 max-w-3xl">
          <p className="mb-3">{t('confirmLead')}</p>
          <ActionForm action={`${base}/confirm`} button={t('confirm')} fields={edition} main />
        </div>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {can('checked-in') && <ActionForm action={`${base}/check-in`} button={t('checkIn')} fields={edition} />}
        {can('moved') && !reservation.offered && (
          <a className="button button-small button-outline" href={`${base}/move`}>
            {t('move')}
          </a>
        )}
      </div>
      {can('cancelled') && (
        <details className="mt-4 border-b border-hairline pb-2" open={ended}>
          <summary className="tap fold font-bold">{t('cancel')}</summary>
          <ActionForm action={`${base}/cancel`} button={t('cancel')} fields={{ ...edition, field: 'cancel-reason' }} alarm>
            <WishChoice values={values} fault={faultOf('cancel-wish')} />
            <Reason
              id="cancel-reason"
              label={t('cancelReason')}
              typed={ended ? values['reason'] : undefined}
              fault={faultOf('cancel-reason')}
            />
          </ActionForm>
        </details>
      )}
    </Section>
  );
}

/** Whose wish it is, with what that means for his money: nothing is chosen beforehand. */
function WishChoice({ values, fault }: Pick<Props, 'values'> & { fault: string | undefined }) {
  const t = useTranslations('facility-desk.reservation');
  return (
    <FieldGroup id="cancel-wish" legend={t('cancelWish')} fault={fault}>
      {wishes.map((one) => (
        <label key={one} className="tick w-full">
          <input type="radio" name="wish" value={one} defaultChecked={values['wish'] === one} required />
          {t(`cancelWishes.${one}`)}
        </label>
      ))}
    </FieldGroup>
  );
}

type ReasonProps = { id: string; label: string; typed: string | undefined; fault: string | undefined };

/** Two forms ask for a reason: each control has an id of its own. */
function Reason({ id, label, typed, fault }: ReasonProps) {
  return (
    <Labelled id={id} label={label} fault={fault}>
      <textarea
        className="field"
        name="reason"
        maxLength={400}
        rows={3}
        defaultValue={typed}
        {...described({ id, fault, hint: undefined })}
      />
    </Labelled>
  );
}
