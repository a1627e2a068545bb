import { notFound } from 'next/navigation';
import { OwnDraws } from '#components/facilities/draws/own-draws';
import { CalendarForm } from '#components/facilities/reservations/calendar-form';
import { ReservationList } from '#components/facilities/reservations/reservation-list';
import { WaitingList } from '#components/facilities/reservations/waiting-list';
import { OwnPage } from '#components/residents/own-page';
import { Section } from '#components/ui/section';
import { othersToReserveFor, type Reserving, reservingAs } from '#lib/facilities/applying/operations/reserving-as';
import { listed } from '#lib/facilities/operations/listed';
import { calendarAddress } from '#lib/facilities/reservations/operations/feeds';
import { everyReservation } from '#lib/facilities/reservations/operations/looking';
import { waitingOf } from '#lib/facilities/reservations/operations/waiting';
import { isLive, quarterAt } from '#lib/facilities/reservations/rules';
import { type FacilityWords, facilityWords } from '#lib/i18n/facility-words';
import { ownWords } from '#lib/i18n/notice-words';
import type { Voice } from '#lib/i18n/voice';
import type { SignedIn } from '#lib/residents/model';
import { firstOf } from '#lib/web/query';
import { actFaultsIn, reservationNote } from '#lib/web/reservation-notes';
import { reservationsAddress } from '#lib/web/reserving-address';
import { entryFaultIn } from '#lib/web/resident';

type Props = {
  resident: SignedIn;
  voice: Voice;
  now: Date;
  deputation: string;
  query: Readonly<Record<string, string | string[] | undefined>>;
};

/** One's own reservations: what is to be done first, then what comes, what one waits for, what has been. */
export async function OwnReservations({ resident, voice, now, deputation, query }: Props) {
  const who = await reservingAs(resident, deputation, now);
  if (!who) notFound();
  const words = facilityWords(voice);
  const { t, locale } = words;
  const entryFault = entryFaultIn(query['fault']);
  const faults = entryFault ? [{ sentence: ownWords(locale)(`faults.${entryFault}`) }] : actFaultsIn(firstOf(query['fault']), words);
  const note = firstOf(query['note']);
  return (
    <OwnPage
      title={t('reservations.title')}
      path={reservationsAddress('', deputation)}
      back={deputation ? { href: '/reservations', label: t('reservations.one.back') } : false}
      note={reservationNote(note, { values: {}, faults: {} }, words)}
      faults={faults}
    >
      {who.principal && <p className="mt-2 font-bold">{t('reservations.list.others', { name: who.principal })}</p>}
      <p className="mt-4">
        <a className="button button-solid w-full sm:w-auto" href={`/${locale}/facilities/vacancies`}>
          {t('reservations.list.search')}
        </a>
      </p>
      <Lists {...{ who, voice, now, deputation }} />
      {!deputation && <Others resident={resident} words={words} now={now} />}
      {!deputation && <CalendarForm address={await calendarAddress(resident.residentId)} isOpen={note.startsWith('feed')} words={words} />}
    </OwnPage>
  );
}

/** What is to be done, what comes, what one waits for; what has been is folded away. */
async function Lists({ who, voice, now, deputation }: Pick<Props, 'voice' | 'now' | 'deputation'> & { who: Reserving }) {
  const { t, locale } = facilityWords(voice);
  const [{ due, coming, past }, wishes] = await Promise.all([sorted(who, voice, now), waitingOf(who.actor.residentId)]);
  const list = { locale, deputation };
  return (
    <>
      {due.length > 0 && (
        <Section id="awaiting" title={t('reservations.list.awaiting')}>
          <ReservationList rows={due} {...list} />
        </Section>
      )}
      {(coming.length > 0 || due.length === 0) && (
        <Section id="coming" title={t('reservations.list.coming')}>
          {coming.length === 0 ? <p>{t('reservations.list.none')}</p> : <ReservationList rows={coming} {...list} />}
        </Section>
      )}
      {!deputation && <OwnDraws residentId={who.actor.residentId} groups={who.actor.groups} voice={voice} now={now} />}
      <WaitingList wishes={wishes} voice={voice} deputation={deputation} />
      {past.length > 0 && (
        <details className="mt-8 border-t border-hairline">
          <summary className="min-h-12 cursor-pointer py-3 font-bold">{t('reservations.list.past', { count: past.length })}</summary>
          <ReservationList rows={past} {...list} />
        </details>
      )}
    </>
  );
}

async function sorted({ actor }: Reserving, voice: Voice, now: Date) {
  const all = await everyReservation(actor);
  const isComing = (one: (typeof all)[number]) => isLive(one) && one.ends > quarterAt(now);
  const coming = await listed(all.filter(isComing), voice, now);
  const past = all.filter((one) => !isComing(one)).reverse();
  return {
    due: coming.filter(({ due }) => due !== ''),
    coming: coming.filter(({ due }) => due === ''),
    past: await listed(past, voice, now),
  };
}

/** For whom else one may reserve. */
async function Others({ resident, words: { t, locale }, now }: { resident: SignedIn; words: FacilityWords; now: Date }) {
  const others = await othersToReserveFor(resident, now);
  return others.map(({ id, name }) => (
    <p key={id}>
      <a className="tap" href={`/${locale}${reservationsAddress('', id)}`}>
        {t('reservations.list.others', { name })}
      </a>
    </p>
  ));
}
