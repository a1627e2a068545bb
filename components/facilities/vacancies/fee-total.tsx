import { useTranslations } from 'next-intl';
import { QuotationTable } from '#components/facilities/quotation';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import type { Asked } from '#lib/facilities/applying/asked';
import type { Choice } from '#lib/facilities/hours/choosing';
import type { ToldFacility, ToldRoom } from '#lib/facilities/operations/listing';
import { offerFaultTold } from '#lib/facilities/telling/faults';
import { yenTold } from '#lib/facilities/telling/fees';
import { choiceTold } from '#lib/facilities/telling/reservation';
import type { Quoted } from '#lib/facilities/vacancies/operations/quoting';
import type { TimeState } from '#lib/facilities/vacancies/rules';
import { readableNearDay, readableSpan } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import type { Locale } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { reservingAddress } from '#lib/web/reserving-address';

type Props = { room: ToldRoom; facility: ToldFacility; asked: Asked; quoted: Quoted; voice: Voice };

/** The price of what was chosen, and the way on; or why there is none, and what can be done instead. */
export function FeeTotal({ room, facility, asked, quoted: { offers, states, isByPriority }, voice }: Props) {
  const t = useTranslations('vacancies.fee');
  const words = facilityWords(voice);
  const locale = localeOf(voice);
  const hindered = asked.times.flatMap((time, place) => (states[place] === 'free' ? [] : [{ time, state: states[place] }]));
  if (!offers.ok)
    return (
      <Notice tone="mend" title={t('faultTitle')}>
        <p>{offerFaultTold(offers.fault, { room: room.text, facility }, words)}</p>
      </Notice>
    );
  const total = offers.value.reduce((sum, { quotation }) => sum + quotation.total, 0);
  return (
    <Section id="total" title={t('total')}>
      {offers.value.map(({ quotation }) => (
        <QuotationTable
          key={`${quotation.day} ${quotation.from}`}
          quotation={quotation}
          names={room.text}
          words={words}
          {...(offers.value.length > 1 && { caption: `${readableNearDay(quotation.day, locale)} ${readableSpan(quotation, locale)}` })}
        />
      ))}
      {offers.value.length > 1 && <p className="mt-2 text-xl font-bold">{t('sum', { yen: yenTold(total, words) })}</p>}
      {room.facts.reductions.length > 0 && <p>{t('reductions')}</p>}
      {hindered.map(({ time, state }) => (
        <p key={choiceTold(time, room.text, locale)} className="mt-3 font-bold">
          {choiceTold(time, room.text, locale)}: {state === 'taken' ? t('taken') : state && words.t(`vacancies.states.${state}`)}
        </p>
      ))}
      <WaysOn room={room} asked={asked} hindered={hindered} isByPriority={isByPriority} locale={locale} />
    </Section>
  );
}

type Hindered = { time: Choice; state: TimeState | undefined };
type WaysProps = { room: ToldRoom; asked: Asked; hindered: readonly Hindered[]; isByPriority: boolean; locale: Locale };

/** From the price on: to apply, to wait for each time that somebody has, to the draws. */
function WaysOn({ room, asked, hindered, isByPriority, locale }: WaysProps) {
  const t = useTranslations('vacancies.fee');
  const to = (page: 'new' | 'wait', times: Asked['times']) => `/${locale}${reservingAddress(page, { ...asked, times })}`;
  const taken = hindered.filter(({ state }) => state === 'taken');
  if (room.facts.reserving.way.kind === 'counter') return <p className="mt-3">{t('counter')}</p>;
  return (
    <>
      {(hindered.length === 0 || isByPriority) && (
        <p className="mt-4">
          <a className="button button-solid w-full sm:w-auto" href={to('new', asked.times)}>
            {t(isByPriority ? 'goByPriority' : 'go')}
          </a>
          <span className="mt-2 block text-[0.9375rem] text-ink-soft">{t('goHint')}</span>
        </p>
      )}
      {taken.map(({ time }) => (
        <p key={choiceTold(time, room.text, locale)} className="mt-4">
          <a className="button button-outline w-full sm:w-auto" href={to('wait', [time])}>
            {taken.length > 1 && `${choiceTold(time, room.text, locale)}: `}
            {t('wait')}
          </a>
        </p>
      ))}
      {hindered.some(({ state }) => state === 'draw') && (
        <p className="mt-4">
          <a className="button button-outline w-full sm:w-auto" href={`/${locale}/facilities/draws`}>
            {t('drawSee')}
          </a>
        </p>
      )}
    </>
  );
}
