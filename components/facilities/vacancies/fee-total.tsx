import { useTranslations } from 'next-intl';
import { QuotationTable } from '#components/facilities/quotation';
import { Notice } from '#components/ui/notice';
import { Section } from '#components/ui/section';
import type { Asked } from '#lib/facilities/applying/asked';
import type { ToldFacility, ToldRoom } from '#lib/facilities/operations/listing';
import { offerFaultTold } from '#lib/facilities/telling/faults';
import { yenTold } from '#lib/facilities/telling/fees';
import { choiceTold } from '#lib/facilities/telling/reservation';
import type { Quoted } from '#lib/facilities/vacancies/operations/quoting';
import { readableNearDay, readableSpan } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { writeAsked } from '#lib/web/asked-room';

type Props = { room: ToldRoom; facility: ToldFacility; asked: Asked; quoted: Quoted; voice: Voice };

/** The price of what was chosen, and the way on; or why there is none, and what can be done instead. */
export function FeeTotal({ room, facility, asked, quoted: { offers, states }, voice }: Props) {
  const t = useTranslations('vacancies.fee');
  const words = facilityWords(voice);
  const locale = localeOf(voice);
  const on = `/${locale}/reservations`;
  const queryOf = (times: Asked['times']) => `room=${room.slug}&${writeAsked({ ...asked, times })}`;
  const hindered = asked.times.flatMap((time, place) => (states[place] === 'free' ? [] : [{ time, state: states[place] }]));
  const isFree = hindered.length === 0;
  const taken = hindered.filter(({ state }) => state === 'taken');
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
      {room.facts.reserving.way.kind === 'counter' && <p className="mt-3">{t('counter')}</p>}
      {isFree && room.facts.reserving.way.kind !== 'counter' && (
        <p className="mt-4">
          <a className="button button-solid w-full sm:w-auto" href={`${on}/new?${queryOf(asked.times)}`}>
            {t('go')}
          </a>
          <span className="mt-2 block text-[0.9375rem] text-ink-soft">{t('goHint')}</span>
        </p>
      )}
      {taken.map(({ time }) => (
        <p key={choiceTold(time, room.text, locale)} className="mt-4">
          <a className="button button-outline w-full sm:w-auto" href={`${on}/wait?${queryOf([time])}`}>
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
    </Section>
  );
}
