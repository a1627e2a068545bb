import { LinkList } from '#components/ui/link-list';
import { Section } from '#components/ui/section';
import type { Asked } from '#lib/facilities/applying/asked';
import type { Choice, Times } from '#lib/facilities/hours/choosing';
import { nameOfRoom, roomAt } from '#lib/facilities/operations/house';
import { type Instead, insteadOf } from '#lib/facilities/vacancies/operations/instead';
import { readableSpan } from '#lib/i18n/dates';
import { facilityWords } from '#lib/i18n/facility-words';
import { localeOf, type Voice } from '#lib/i18n/voice';
import { writeTime } from '#lib/web/asked-room';
import { insteadAddress, reservingAddress } from '#lib/web/reserving-address';

type Props = {
  asked: Asked;
  /** The time that somebody else has, or that is over, as it was asked for and when that is; only for the first is there a line to wait in. */
  lost: { choice: Choice; times: Times };
  mayWait: boolean;
  /** What the page knows beside what is asked: it goes along with every link. */
  more: Readonly<Record<string, string>>;
  voice: Voice;
  now: Date;
};

/** 先に予約されました: what else is free, each with all that was typed, and the waiting list. */
export async function InsteadList({ asked, lost, mayWait, more, voice, now }: Props) {
  const locale = localeOf(voice);
  const { t } = facilityWords(voice);
  const { choice, times } = lost;
  const at = await roomAt(asked.room, choice.day);
  if (!at) return null;
  const { elsewhere, ...found } = await insteadOf(at, times, asked.people, now);
  // What he asks for beside it already is no other time.
  const asksFor = new Set(asked.times.map(writeTime));
  const sameDay = found.sameDay.filter((one) => !asksFor.has(writeTime(one.choice)));
  const rows = async (all: readonly Instead[], withRoom: boolean) =>
    Promise.all(
      all.map(async (one) => {
        const time = readableSpan(one, locale);
        const title = withRoom ? await nameOfRoom(one.at.slug, voice) : time;
        return { href: `/${locale}${insteadAddress(one, asked, choice, more)}`, title, note: withRoom ? time : undefined };
      }),
    );
  const wait = reservingAddress('wait', { ...asked, times: [choice] }, more);
  return (
    <Section id="instead" title={t('reservations.instead.title')}>
      {sameDay.length + elsewhere.length === 0 && <p>{t('reservations.instead.none')}</p>}
      {sameDay.length > 0 && <h3 className="mt-3 mb-2">{t('reservations.instead.sameDay')}</h3>}
      {sameDay.length > 0 && <LinkList rows={await rows(sameDay, false)} />}
      {elsewhere.length > 0 && <h3 className="mt-4 mb-2">{t('reservations.instead.elsewhere')}</h3>}
      {elsewhere.length > 0 && <LinkList rows={await rows(elsewhere, true)} />}
      {mayWait && (
        <p className="mt-4">
          <a className="button button-outline" href={`/${locale}${wait}`}>
            {t('reservations.instead.wait')}
          </a>
        </p>
      )}
      <p>
        <a className="tap" href={`/${locale}/facilities/${at.room.facility}/${asked.room}?day=${choice.day}#week`}>
          {t('reservations.instead.search')}
        </a>
      </p>
    </Section>
  );
}
