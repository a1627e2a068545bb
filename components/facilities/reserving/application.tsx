import { ApplicationForm } from '#components/facilities/reserving/application-form';
import { AskedTimes } from '#components/facilities/reserving/asked-times';
import { ForWhom } from '#components/facilities/reserving/for-whom';
import { InsteadList } from '#components/facilities/reserving/instead-list';
import { ReductionFields } from '#components/facilities/reserving/reduction-fields';
import { OwnPage } from '#components/residents/own-page';
import { Section } from '#components/ui/section';
import { type Foreseen, mostWeeks, peopleFault } from '#lib/facilities/applying/operations/foreseeing';
import { allFaults, codesTold, foreseenFaults } from '#lib/facilities/telling/application';
import { decidingTold } from '#lib/facilities/telling/applying';
import { fieldOf, plainFaultTold } from '#lib/facilities/telling/faults';
import { hoursTold } from '#lib/facilities/telling/when';
import { type FacilityWords, facilityWords } from '#lib/i18n/facility-words';
import type { localeOf } from '#lib/i18n/voice';
import { writeAsked } from '#lib/web/asked-room';
import { reservationsAddress } from '#lib/web/reserving-address';
import type { ReservingPage } from '#lib/web/reserving-page';

type Props = { kind: 'new' | 'wait'; page: ReservingPage };

/** A room at a time, applied for or waited for: what it is and costs, what stands in the way with what is free instead, and the form. */
export function Application({ kind, page }: Props) {
  const { place, filled, form, deputation, who } = page;
  const words = facilityWords(page.voice);
  const { t } = words;
  const told = toldFaults(kind, page, words);
  const isLost = kind === 'new' && cannotBeHad(page);
  const notes = [
    ...(page.isFreeNow ? [t('reservations.acts.free')] : []),
    ...(form.values['signedOut'] ? [t('reservations.new.kept')] : []),
    ...(form.faults['seen'] ? [t('reservations.new.seen')] : []),
  ];
  return (
    <OwnPage
      title={t(`reservations.${kind}.title`)}
      path={page.path}
      back={{ href: reservationsAddress('', deputation), label: t('reservations.one.back') }}
      {...(place && { office: place.room.facts.office })}
      note={notes.join(' ') || undefined}
      faults={told}
      faultsTitle={!place || isLost ? t('reservations.new.lost') : undefined}
    >
      {who.principal && <p className="mt-2 font-bold">{t('reservations.new.forOther', { name: who.principal })}</p>}
      <ForWhom whoms={page.whoms} words={words} />
      {place && page.foreseen.length > 0 && <AskedTimes place={place} foreseen={page.foreseen} words={words} change={feePage(page)} />}
      {isLost && form.values['purpose'] && <p>{t('reservations.one.purpose', { purpose: form.values['purpose'] })}</p>}
      <Lost page={page} />
      {place && !isLost && page.foreseen.length > 0 && <Form kind={kind} page={page} words={words} faults={told} />}
      {place && !isLost && <Then kind={kind} page={page} words={words} />}
      {(!place || filled.asked.times.length === 0) && <Search locale={words.locale} label={t('reservations.list.search')} />}
    </OwnPage>
  );
}

function toldFaults(kind: Props['kind'], page: ReservingPage, words: FacilityWords) {
  const { place, foreseen, form, filled } = page;
  const missing = !place ? 'room-gone' : filled.asked.times.length === 0 ? 'no-time' : undefined;
  if (!place || missing) return [{ field: 'time' as const, sentence: plainFaultTold(missing ?? 'room-gone', words) }];
  const asking = { room: place.room.text, facility: place.facility };
  // Who waits knows that it is taken; days that are left out stand in the list, and are nothing to be mended.
  const standing = foreseen.filter((one) => kind === 'new' || !('taken' in one));
  const now = foreseenFaults(standing, asking, words).filter(({ field }) => field !== 'time' || kind === 'wait' || cannotBeHad(page));
  // Before anything was sent nobody is told that he has not said how many come.
  const people = form.values['people'] === undefined ? undefined : peopleFault(filled.asked.people, place.room.facts.capacity);
  const counted = people ? foreseenFaults([{ choice: noChoice, fault: people }], asking, words) : [];
  return allFaults([...now, ...counted], codesTold(form.faults, words));
}

const noChoice = { day: '', slots: [] };

/** Whether nothing that is filled in otherwise would help: all of the times, or one of those that are wanted together, are not to be had. */
function cannotBeHad({ foreseen, filled: { asked, weeks } }: ReservingPage): boolean {
  const isLost = (one: Foreseen) => ('fault' in one ? fieldOf(one.fault.code) === 'time' : 'taken' in one || 'own' in one);
  return asked.together && weeks === 1 ? foreseen.some(isLost) : foreseen.length > 0 && foreseen.every(isLost);
}

/** Where day, time and equipment are chosen, with what was chosen. */
function feePage({ place, filled: { asked } }: ReservingPage): string | undefined {
  return place && `/facilities/${place.facility.slug}/${place.room.slug}/fee?${writeAsked(asked)}`;
}

function Lost({ page: { foreseen, filled, deputation, formKey, voice, now } }: Pick<Props, 'page'>) {
  const all = foreseen.flatMap((one) => {
    const times = 'taken' in one ? one.offer.times : 'fault' in one ? one.when : undefined;
    return times ? [{ choice: one.choice, times, isTaken: 'taken' in one }] : [];
  });
  // One can wait for what somebody has, and not for what has begun.
  const lost = all.find(({ isTaken }) => isTaken) ?? all[0];
  if (!lost) return null;
  const more = { ...(deputation && { for: deputation }), ...(formKey && { form: formKey }) };
  return <InsteadList asked={filled.asked} lost={lost} mayWait={lost.isTaken} more={more} voice={voice} now={now} />;
}

type Part = Props & { words: FacilityWords };

function Form({ kind, page, words, faults }: Part & { faults: ReturnType<typeof toldFaults> }) {
  const { place, filled, form, action, who, key, seen } = page;
  if (!place) return null;
  const { facts } = place.room;
  const isOnce = kind === 'wait' || filled.asked.times.length > 1;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  return (
    <ApplicationForm
      action={action}
      words={words}
      hidden={{ key, seen }}
      ways={who.ways}
      chosen={filled.way?.value ?? ''}
      people={form.values['people'] ?? (filled.asked.people > 0 ? String(filled.asked.people) : '')}
      capacity={facts.capacity}
      purpose={form.values['purpose'] ?? ''}
      mostWeeks={isOnce ? 1 : Math.min(facts.reserving.mostTimes, mostWeeks)}
      weeks={filled.weeks}
      faultOf={faultOf}
      send={words.t(`reservations.${kind}.send`)}
    >
      {kind === 'new' && <ReductionFields room={place.room} values={form.values} words={words} faultOf={faultOf} />}
    </ApplicationForm>
  );
}

/** What happens when it is sent. */
function Then({ kind, page: { place, filled }, words }: Part) {
  const { t } = words;
  if (!place) return null;
  const { reserving } = place.room.facts;
  const deciding = decidingTold({ reserving }, words);
  const several = filled.asked.times.length > 1;
  const lines = [
    ...(kind === 'wait' ? [t('reservations.wait.lead', { span: hoursTold(reserving.offerHours, words) })] : []),
    ...(several && kind === 'new' ? [t(filled.asked.together ? 'reservations.new.together' : 'reservations.new.separately')] : []),
    ...(deciding.length === 0 && kind === 'new' ? [t('reservations.new.atOnce')] : deciding),
  ];
  return (
    <Section id="then" title={t('reservations.new.then')}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  );
}

function Search({ locale, label }: { locale: ReturnType<typeof localeOf>; label: string }) {
  return (
    <p className="mt-4">
      <a className="button button-solid" href={`/${locale}/facilities/vacancies`}>
        {label}
      </a>
    </p>
  );
}
