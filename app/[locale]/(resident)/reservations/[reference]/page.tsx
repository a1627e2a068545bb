import { Dues } from '#components/facilities/payments/dues';
import { CheckIn } from '#components/facilities/reservations/check-in';
import { History } from '#components/facilities/reservations/history';
import { ReservationList } from '#components/facilities/reservations/reservation-list';
import { ReservationState } from '#components/facilities/reservations/reservation-state';
import { OwnPage } from '#components/residents/own-page';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import { listed } from '#lib/facilities/operations/listed';
import { paperOf } from '#lib/facilities/payments/operations/papers';
import { sentWith } from '#lib/facilities/reservations/operations/looking';
import { isLive } from '#lib/facilities/reservations/rules';
import { facilityWords } from '#lib/i18n/facility-words';
import { bcp47 } from '#lib/i18n/locales';
import { formOf } from '#lib/web/desk-form';
import { skippedIn } from '#lib/web/had-days';
import { firstOf, type SearchParams } from '#lib/web/query';
import { type ReservationPage, reservationPage } from '#lib/web/reservation-door';
import { actFaultsIn, reservationNote } from '#lib/web/reservation-notes';
import { reservationsAddress } from '#lib/web/reserving-address';

type Props = { params: Promise<{ reference: string }>; searchParams: SearchParams };

/** One reservation: how it stands and what to do, what it costs, how one is let in, what happened to it. */
export default async function OneReservationPage(props: Props) {
  const page = await reservationPage(props);
  const [query, form] = await Promise.all([props.searchParams, formOf(props.searchParams)]);
  const { reservation, deputation, office, voice, now, who } = page;
  const words = facilityWords(voice);
  const { t } = words;
  const path = reservationsAddress(`/${reservation.reference}`, deputation);
  const rows = await listed(await sentWith(who.actor, reservation), voice, now);
  return (
    <OwnPage
      title={t('reservations.one.title', { reference: reservation.reference })}
      path={path}
      back={{ href: reservationsAddress('', deputation), label: t('reservations.one.back') }}
      office={office}
      note={reservationNote(firstOf(query['note']), form, words)}
      faults={actFaultsIn(firstOf(query['fault']), words)}
    >
      <Skipped days={skippedIn(form)} title={t('reservations.notes.skipped')} />
      <Room {...page} />
      <ReservationState {...page} words={words} />
      <What {...page} />
      <Section id="fee" title={t('reservations.quotation.title')}>
        <Dues paper={await paperOf(reservation, voice)} now={now} words={words} deputation={deputation} />
      </Section>
      {reservation.state === 'confirmed' && <CheckIn reference={reservation.reference} words={words} />}
      {isLive(reservation) && (
        <p>
          <a className="tap" href={`/${words.locale}${reservationsAddress(`/${reservation.reference}/calendar.ics`, deputation)}`}>
            {t('reservations.one.calendar')}
          </a>
        </p>
      )}
      {rows.length > 0 && (
        <Section id="with" title={t('reservations.one.with')}>
          <ReservationList rows={rows} locale={words.locale} deputation={deputation} />
        </Section>
      )}
      <History events={page.events} words={words} />
    </OwnPage>
  );
}

/** Days of a series that were left out, each with its reason. */
function Skipped({ days, title }: { days: readonly string[]; title: string }) {
  if (days.length === 0) return null;
  return (
    <Notice title={title}>
      <ul className="list-disc pl-6">
        {days.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Which room it is, and whose: what is to be done and by when follows at once. */
function Room({ place, reservation, who, voice }: ReservationPage) {
  const { t, locale } = facilityWords(voice);
  return (
    <div className="mt-2">
      {who.principal && <p className="font-bold">{t('reservations.list.others', { name: who.principal })}</p>}
      <p className="text-[1.125rem] font-bold" lang={bcp47(place?.room.languages['title'] ?? locale)}>
        {place ? `${place.facility.text.title} ${place.room.text.title}` : reservation.room}
      </p>
    </div>
  );
}

/** For how many and for what, and where the facility is told of. */
function What({ place, reservation: { people, purpose }, voice }: ReservationPage) {
  const { t, locale } = facilityWords(voice);
  return (
    <div>
      <p>{t('reservations.one.people', { count: people })}</p>
      {purpose && <p>{t('reservations.one.purpose', { purpose })}</p>}
      {place && (
        <p>
          <a className="tap" href={`/${locale}/facilities/${place.facility.slug}`}>
            {t('reservations.one.facility')}
          </a>
        </p>
      )}
    </div>
  );
}
