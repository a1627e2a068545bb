import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
import type { DrawNames } from '#lib/facilities/draws/operations/naming';
import type { DeskRound } from '#lib/facilities/draws/operations/showing';
import { readableMoment, readableMonth } from '#lib/i18n/dates';

/** Rounds to open, each with how it stands and what happens next; one that should have been drawn says so. */
export function RoundRows({ rounds, names, now }: { rounds: readonly DeskRound[]; names: DrawNames; now: Date }) {
  const locale = useLocale();
  const t = useTranslations('rounds');
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
      {rounds.map((round) => (
        <li key={round.id}>
          <a className="row-link" href={`/${locale}/admin/facilities/draws/${round.id}`}>
            <span className="min-w-0 grow">
              <span className="row-title">
                {names.facility(round.rooms[0] ?? '')} {names.room(round.rooms[0] ?? round.id)}　
                {readableMonth(`${round.month}-01`, locale)}
              </span>
              <span className="block text-[0.9375rem] text-ink-soft">
                {t(`phases.${round.phase}`)}　{t('figures.entries')}: {round.entries}　
                <NextStep round={round} />
              </span>
              {isOverdue(round, now) && <span className="block font-bold text-alarm">{t('overdue')}</span>}
            </span>
            <Icon name="next" className="size-5 shrink-0" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the clock does next with a round, and when. */
export function NextStep({ round: { state, nextAt } }: { round: DeskRound }) {
  const locale = useLocale();
  const t = useTranslations('rounds');
  return nextAt && state !== 'called-off' ? t(`next.${state}`, { when: readableMoment(nextAt, locale) }) : t('nothingNext');
}

/** Whether a round waits for something that staff have to do: the clock is never ten minutes late by itself. */
export function isOverdue({ state, nextAt }: DeskRound, now: Date): boolean {
  return state === 'closed' && nextAt !== null && now.getTime() - nextAt.getTime() > 10 * 60_000;
}
