import { useTranslations } from 'next-intl';
import { Labelled, TextField } from '#components/desk/field';
import { described } from '#components/ui/labelled';

export type RoomGroup = { title: string; rooms: readonly { slug: string; title: string }[] };
type Props = {
  action: string;
  facilities: readonly RoomGroup[];
  room: string;
  day: string;
  /** The form that came back, which goes on with its reader. */
  form?: string;
  faultOf: (field: string) => string | undefined;
};

/** Which room on which day: an ordinary form whose answer has an address. */
export function RoomAndDay({ action, facilities, room, day, form = '', faultOf }: Props) {
  const t = useTranslations('facility-desk.booking');
  const fault = faultOf('room');
  return (
    <form method="get" action={action} className="card grid max-w-3xl gap-x-4 md:grid-cols-2">
      {form && <input type="hidden" name="form" value={form} />}
      <Labelled id="room" label={t('room')} fault={fault}>
        <select className="field" name="room" defaultValue={room} {...described({ id: 'room', fault, hint: undefined })}>
          {facilities.map(({ title, rooms }) => (
            <optgroup key={title} label={title}>
              {rooms.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Labelled>
      <TextField type="date" name="day" label={t('day')} defaultValue={day} fault={faultOf('day')} />
      <p>
        <button className="button button-small button-outline" type="submit">
          {t('next')}
        </button>
      </p>
    </form>
  );
}
