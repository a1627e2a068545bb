import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/desk/action-form';
import { FacilityDesk } from '#components/desk/facilities/room';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import { systemClock } from '#lib/clock';
import { checkInFault } from '#lib/facilities/desk/checking-in';
import { referenceIn } from '#lib/facilities/desk/operations/checking-in';
import { reservationAtDesk } from '#lib/facilities/desk/operations/seeing';
import { whenOf } from '#lib/facilities/desk/telling';
import { nameOfRoom } from '#lib/facilities/operations/house';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { formOf, saidFaults } from '#lib/web/desk-form';
import { doneNote } from '#lib/web/done-note';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

/** 利用の受付: a receipt number is typed, or the QR code of whoever stands at the counter leads here with it. */
export default async function CheckInPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('reservations.handle');
  const now = systemClock();
  const [locale, t, query, form, note] = await Promise.all([
    getLocale(),
    getTranslations('facility-desk'),
    searchParams,
    formOf(searchParams),
    doneNote(searchParams),
  ]);
  const code = form.values['code'] ?? firstOf(query['code']);
  const found = code ? await reservationAtDesk(staff, referenceIn(code), now) : undefined;
  const faults = saidFaults(
    code && !found && !form.faults['code'] ? { values: form.values, faults: { code: 'not-found' } } : form,
    deskMessagesIn(locale)['facility-desk'].faults,
  );
  const action = `/${locale}/admin/facilities/check-in/send`;
  const mayBegin = found?.reservation.state === 'confirmed';
  return (
    <FacilityDesk title={t('checkIn.title')} part="check-in" staff={staff} note={note}>
      <FaultSummary faults={faults.all} />
      {found && (
        <Section
          id="found"
          title={mayBegin ? t('checkIn.this') : `${found.reservation.reference}　${t(`states.${found.reservation.state}`)}`}
        >
          <p className="text-[1.25rem] font-bold">{await nameOfRoom(found.reservation.room, locale)}</p>
          <p className="mb-3">
            {whenOf(found.reservation, locale)}　{t('board.people', { people: found.reservation.people })}{' '}
            <a className="tap" href={`/${locale}/admin/facilities/reservations/${found.reservation.reference}`}>
              {found.reservation.reference}
            </a>
          </p>
          {!mayBegin && !note && faults.all.length === 0 && (
            <p className="font-bold text-alarm">{t(`faults.${checkInFault('state-wrong', found.reservation, now)}`)}</p>
          )}
          {mayBegin && <ActionForm action={action} button={t('checkIn.send')} fields={{ code: found.reservation.reference }} main />}
        </Section>
      )}
      <form method="post" action={action} className="mt-8 max-w-md" noValidate>
        <p className="mb-4">{t('checkIn.lead')}</p>
        <TextField
          name="code"
          label={t('checkIn.code')}
          hint={t('checkIn.codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={faults.all.length > 0 ? code : ''}
          fault={faults.of('code')}
        />
        <button className={`button ${mayBegin ? 'button-outline' : 'button-solid'}`} type="submit">
          {t('checkIn.send')}
        </button>
      </form>
    </FacilityDesk>
  );
}
