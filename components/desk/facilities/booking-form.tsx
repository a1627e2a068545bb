import { useLocale, useTranslations } from 'next-intl';
import { type Filled, TimeFields } from '#components/desk/facilities/time-fields';
import { UseFields } from '#components/desk/facilities/use-fields';
import { WhoFields } from '#components/desk/facilities/who-fields';
import { Section } from '#components/ui/section';
import type { RoomOnDay } from '#lib/facilities/desk/operations/choosing';
import { readableDay } from '#lib/i18n/dates';

type Props = Filled & { action: string; chosen: RoomOnDay; mayFindResidents: boolean };

/** A reservation by telephone or at the counter, of one room on one day. */
export function BookingForm({ action, chosen: { room, facilityTitle, day, offering }, values, faultOf, mayFindResidents }: Props) {
  const locale = useLocale();
  const t = useTranslations('facility-desk.booking');
  const title = `${facilityTitle} ${room.title}　${readableDay(day.day, locale)}`;
  if (day.closed)
    return (
      <Section id="booking" title={title}>
        <p className="card font-bold">{t('closedThen')}</p>
      </Section>
    );
  return (
    <Section id="booking" title={title}>
      <form method="post" action={action} className="max-w-3xl" noValidate>
        {(['room', 'day', 'key'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
        ))}
        <TimeFields offering={offering} slotNames={room.text.slots} values={values} faultOf={faultOf} />
        <WhoFields values={values} faultOf={faultOf} mayFindResidents={mayFindResidents} />
        <UseFields room={room} values={values} faultOf={faultOf} />
        <button className="button button-solid" type="submit">
          {t('send')}
        </button>
      </form>
    </Section>
  );
}
