import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Choosable } from '#components/desk/notices/notice-form';
import { readableMoment, readableWeekday, shortDay } from '#lib/i18n/dates';
import { type Locale, listComma } from '#lib/i18n/locales';
import type { Notice, Schedule } from '#lib/notices/model';

type Props = { notice: Notice; districts: readonly Choosable[]; counted: string; coming: readonly Date[] };

/** To whom a notice goes and when, in words: for whoever approves it, and once nobody writes in it any more. */
export function NoticeFacts({ notice: { content, visibleUntil, nextAt, approvedAt }, districts, counted, coming }: Props) {
  const locale = useLocale();
  const t = useTranslations('notices');
  const topics = useTranslations('notifications.topics');
  const comma = listComma(locale);
  const chosen = districts.filter(({ value }) => content.districts.includes(value)).map(({ label }) => label);
  return (
    <dl className="card my-4 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <Fact name={t('audience')}>
        {content.topics.map((topic) => topics(`${topic}.name`)).join(comma)}　{chosen.join(comma) || t('wholeCity')}
        {(nextAt || !approvedAt) && <span className="block text-[0.9375rem]">{counted}</span>}
      </Fact>
      <Fact name={t('channels')}>{t(`channel.${content.channels}`)}</Fact>
      <Fact name={t('when')}>
        <ScheduleSaid schedule={content.schedule} locale={locale} />
        {coming.length > 0 && <Coming times={coming.map((time) => readableMoment(time, locale))} comma={comma} />}
      </Fact>
      <Fact name={t('visibleUntil')}>{shortDay(visibleUntil, locale)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-bold">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

const shown = 4;

function Coming({ times, comma }: { times: readonly string[]; comma: string }) {
  const t = useTranslations('notices');
  const first = times.slice(0, shown).join(comma);
  return (
    <span className="block text-[0.9375rem]">
      {t('coming', { times: times.length > shown ? t('comingMore', { times: first }) : first })}
    </span>
  );
}

/** A schedule as a sentence. */
function ScheduleSaid({ schedule, locale }: { schedule: Schedule; locale: Locale }) {
  const t = useTranslations('notices');
  const day = (one: string) => shortDay(one, locale);
  if (schedule.kind === 'at-once') return t('kinds.at-once');
  if (schedule.kind === 'at') return t('saidAt', { day: day(schedule.day), time: schedule.time });
  const { time, from, until, except, skipHolidays } = schedule;
  const span = { from: day(from), until: day(until), time };
  const comma = listComma(locale);
  return (
    <>
      {schedule.kind === 'weekly'
        ? t('saidWeekly', { ...span, weekdays: schedule.weekdays.map((one) => readableWeekday(one, locale)).join(comma) })
        : t('saidMonthly', { ...span, nth: t(`nths.${schedule.nth}`), weekday: readableWeekday(schedule.weekday, locale) })}
      {except.length > 0 && <span className="block">{t('saidExcept', { days: except.map(day).join(comma) })}</span>}
      {skipHolidays && <span className="block">{t('saidHolidays')}</span>}
    </>
  );
}
