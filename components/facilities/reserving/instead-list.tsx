import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import type { Asked } from '#lib/facilities/applying/asked';
import type { Times } from '#lib/facilities/hours/choosing';
import { nameOfRoom, roomAt } from '#lib/facilities/operations/house';
import { type Instead, insteadOf } from '#lib/facilities/vacancies/operations/instead';
import { readableSpan } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { reservingAddress } from '#lib/web/reserving-address';

type Props = {
  asked: Asked;
  /** The time that somebody else has. */
  lost: Times;
  /** What the page knows beside what is asked: it goes along with every link. */
  more: Readonly<Record<string, string>>;
  voice: Voice;
  now: Date;
};

/** 先に予約されました: what else is free, each with all that was typed, and the waiting list. */
export async function InsteadList({ asked, lost, more, voice, now }: Props) {
  const locale = localeOf(voice);
  const { t } = facilityWords(voice);
  const at = await roomAt(asked.room, lost.day);
  if (!at) return null;
  const { sameDay, elsewhere } = await insteadOf(at, lost, asked.people, now);
  const rows = async (all: readonly Instead[], withRoom: boolean) =>
    Promise.all(
      all.map(async (one) => {
        const time = readableSpan(one, locale);
        const title = withRoom ? await nameOfRoom(one.at.slug, voice) : time;
        return { href: `/${locale}${addressFor(one, asked, lost, more)}`, title, note: withRoom ? time : undefined };
      }),
    );
  const wait = reservingAddress('wait', { ...asked, times: [timeOf(asked, lost)] }, more);
  return (
    <Section id="instead" title={t('reservations.instead.title')}>
      {sameDay.length + elsewhere.length === 0 && <p>{t('reservations.instead.none')}</p>}
      {sameDay.length > 0 && <h3 className="mt-3 mb-2">{t('reservations.instead.sameDay')}</h3>}
      {sameDay.length > 0 && <LinkList rows={await rows(sameDay, false)} />}
      {elsewhere.length > 0 && <h3 className="mt-4 mb-2">{t('reservations.instead.elsewhere')}</h3>}
      {elsewhere.length > 0 && <LinkList rows={await rows(elsewhere, true)} />}
      <p className="mt-4">
        <a className="button button-outline" href={`/${locale}${wait}`}>
          {t('reservations.instead.wait')}
        </a>
      </p>
      <p>
        <a className="tap" href={`/${locale}/facilities/${at.room.facility}/${asked.room}?month=${lost.day.slice(0, 7)}`}>
          {t('reservations.instead.search')}
        </a>
      </p>
    </Section>
  );
}

/** The lost time as it was asked for. */
const timeOf = ({ times }: Asked, { day, from, to, slots }: Times) =>
  times.find((one) => one.day === day) ?? (slots.length > 0 ? { day, slots: slots.map(({ id }) => id) } : { day, from, to });

/** The same application with this time in place of the lost one; of another room only what that room has. */
function addressFor({ at, choice }: Instead, asked: Asked, lost: Times, more: Props['more']): string {
  const times = asked.times.map((one) => (one.day === lost.day ? choice : one));
  if (at.slug === asked.room) return reservingAddress('new', { ...asked, times }, more);
  const { use, ...rest } = asked;
  const known = at.room.uses.some(({ id }) => id === use);
  return reservingAddress('new', { ...rest, ...(use && known && { use }), room: at.slug, times, equipment: [], heating: [] }, more);
}
