import { QuotationTable } from '#components/facilities/quotation';
import { OneButton } from '#components/residents/field';
import { Section } from '#components/ui/section';
import type { MoveOffer } from '#lib/facilities/applying/operations/moving';
import { amountTold } from '#lib/facilities/telling/quotation';
import { timeTold } from '#lib/facilities/telling/reservation';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { writeTime } from '#lib/web/asked-room';
import type { Moving } from '#lib/web/moving-page';

type Props = { moving: Moving; offer: MoveOffer; edition: number; action: string; words: FacilityWords };

/** What one would have after a change, what more or less it costs, and the button. */
export function MoveOfferView({ moving: { room, choice }, offer: { times, quotation, more }, edition, action, words }: Props) {
  const { t, locale } = words;
  const amount = amountTold(Math.abs(more), words);
  return (
    <Section id="after" title={t('reservations.move.after')}>
      <p className="font-bold">{room.text.title}</p>
      <p className="text-[1.125rem] font-bold">{timeTold(times, locale)}</p>
      <QuotationTable quotation={quotation} names={room.text} words={words} />
      <p className="mt-2 mb-3 font-bold">
        {more === 0 ? t('reservations.move.same') : t(more > 0 ? 'reservations.move.more' : 'reservations.move.less', { amount })}
      </p>
      <OneButton
        action={action}
        fields={{ room: room.slug, time: choice ? writeTime(choice) : '', edition: String(edition), more: String(more) }}
        label={t('reservations.move.send')}
        solid
      />
    </Section>
  );
}
