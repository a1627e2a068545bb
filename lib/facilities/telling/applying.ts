import type { Closes, Limit, Opens, Whom } from '#lib/facilities/eligibility/model';
import type { DrawTerms, RoomFacts, RoomText } from '#lib/facilities/model';
import { daysTold, hoursTold } from '#lib/facilities/telling/when';
import { readableTime } from '#lib/i18n/dates';
import type { FacilityWords } from '#lib/i18n/facility-words';
import { listComma } from '#lib/i18n/locales';

type Names = Pick<RoomText, 'uses' | 'priorities'>;

/** Who may reserve a room, from when until when, and how it goes on: a sentence each. */
export function applyingTold(room: RoomFacts, names: Names, words: FacilityWords): string[] {
  const { t } = words;
  const { way, cancelUntil } = room.reserving;
  return [
    ...(way.kind === 'counter' ? [t('facilities.apply.counter')] : []),
    ...(way.kind === 'draw' ? drawTold(way, words) : []),
    ...room.windows.map(({ opens, closes, ...whom }) =>
      t('facilities.apply.row', { whom: whomTold(whom, names, words), opens: opensTold(opens, words), closes: closesTold(closes, words) }),
    ),
    ...holdersTold(room, words),
    ...room.limits.map((limit) => limitTold(limit, names, words)),
    ...decidingTold(room, words),
    ...(cancelUntil ? [t('facilities.apply.cancel', { until: closesTold({ kind: 'days', ...cancelUntil }, words) })] : []),
  ];
}

/** Whom a row concerns: 「市内に住む人、登録した団体」; everyone where nothing is said. */
export function whomTold({ classes, holders, use, priority }: Whom, names: Names, { t, locale }: FacilityWords): string {
  const told = [
    ...classes.map((one) => t(`facilities.whom.${one}`)),
    ...holders.map((one) => t(`facilities.whom.${one}`)),
    ...(use === undefined ? [] : [names.uses[use] ?? use]),
    ...(priority === undefined ? [] : [names.priorities[priority] ?? priority]),
  ];
  return told.join(listComma(locale)) || t('facilities.whom.everyone');
}

function opensTold(opens: Opens, words: FacilityWords): string {
  const { t, locale } = words;
  const time = readableTime(opens.time, locale);
  if (opens.kind === 'days') return t('facilities.apply.days', { span: t('facilities.units.days', { count: opens.daysBefore }), time });
  if (opens.kind === 'months')
    return t('facilities.apply.months', { months: t('facilities.units.months', { count: opens.monthsBefore }), time });
  return t('facilities.apply.from', { moment: momentTold(opens, words) });
}

/** 「使う月の2か月前の15日 9:00」. */
function momentTold({ monthsBefore, day, time }: DrawTerms['drawAt'], { t, locale }: FacilityWords): string {
  const months = t('facilities.units.months', { count: monthsBefore });
  return t('facilities.apply.moment', { months, day, time: readableTime(time, locale) });
}

function closesTold(closes: Closes, { t, locale }: FacilityWords): string {
  if (closes.kind === 'hours') {
    if (closes.hoursBefore === 0) return t('facilities.apply.untilBegin');
    return t('facilities.apply.untilHours', { span: t('facilities.units.hours', { count: closes.hoursBefore }) });
  }
  const span = t('facilities.units.days', { count: closes.daysBefore });
  const time = readableTime(closes.time, locale);
  if (closes.daysBefore === 0) return t('facilities.apply.untilTime', { time });
  return closes.time === '24:00' ? t('facilities.apply.untilDay', { span }) : t('facilities.apply.untilDayTime', { span, time });
}

function drawTold({ days, applyFrom, applyTo, drawAt, confirmBy, openToAll }: DrawTerms, words: FacilityWords): string[] {
  const { t } = words;
  const at = (moment: DrawTerms['drawAt']) => ({ moment: momentTold(moment, words) });
  return [
    t('facilities.apply.draw', { weekdays: daysTold(days, words) || t('facilities.hours.every') }),
    t('facilities.apply.drawApply', { from: at(applyFrom).moment, to: at(applyTo).moment }),
    t('facilities.apply.drawAt', at(drawAt)),
    t('facilities.apply.drawConfirm', at(confirmBy)),
    t('facilities.apply.drawOpen', at(openToAll)),
  ];
}

function holdersTold({ holders, minimumAge }: RoomFacts, { t }: FacilityWords): string[] {
  const [only, ...others] = holders;
  const who = only && others.length === 0 ? [t(only === 'group' ? 'facilities.apply.onlyGroups' : 'facilities.apply.onlyPersons')] : [];
  if (!minimumAge) return who;
  const { years, from } = minimumAge;
  return [...who, t(from === 'birthday' ? 'facilities.apply.age' : 'facilities.apply.ageSchool', { years })];
}

/** A limit in a sentence, and whom it concerns where not everybody. */
export function limitTold(limit: Limit, names: Names, words: FacilityWords): string {
  const told = bareLimit(limit, words);
  const concerned = limit.classes.length + limit.holders.length > 0 || limit.use !== undefined || limit.priority !== undefined;
  return concerned ? words.t('facilities.limits.whom', { limit: told, whom: whomTold(limit, names, words) }) : told;
}

function bareLimit(limit: Limit, { t }: FacilityWords): string {
  const scope = t(`facilities.limits.scope.${limit.scope}`);
  const count = limit.most;
  if (limit.kind === 'ahead') return t('facilities.limits.ahead', { count, scope });
  if (limit.kind === 'days-in-a-row') return t('facilities.limits.days-in-a-row', { span: t('facilities.units.days', { count }), scope });
  const period = t(`facilities.limits.period.${limit.period}`);
  return t('facilities.limits.per-period', { period, times: t('facilities.units.times', { count }), scope });
}

/** How it goes on when somebody has applied: who decides, and until when a hold is to be confirmed. */
export function decidingTold({ reserving: { approval, hold } }: Pick<RoomFacts, 'reserving'>, words: FacilityWords): string[] {
  const { t } = words;
  const held =
    hold &&
    t(hold.confirmedBy === 'staff' ? 'facilities.apply.holdStaff' : 'facilities.apply.holdApplicant', {
      span: hoursTold(hold.hours, words),
    });
  return [...(approval ? [t('facilities.apply.approval')] : []), ...(held ? [held] : [])];
}
