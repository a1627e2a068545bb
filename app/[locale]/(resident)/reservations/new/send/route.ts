import { declareClass } from '#lib/facilities/applicants/operations/declaring';
import { type ApplyFault, apply, applyWeekly } from '#lib/facilities/applying/operations';
import { foresee, seenMark } from '#lib/facilities/applying/operations/foreseeing';
import { applicantFrom } from '#lib/facilities/applying/operations/reserving-as';
import { roomAsked } from '#lib/facilities/applying/operations/room-asked';
import { fieldOf } from '#lib/facilities/telling/faults';
import { newKey } from '#lib/id';
import { ok, type Result } from '#lib/result';
import { type Had, keepSkipped, knowingOwn, seriesHad, timesHad } from '#lib/web/had-days';
import { reservationsAddress } from '#lib/web/reserving-address';
import { type AtReserving, reservingDoor } from '#lib/web/reserving-door';
import { seeOther } from '#lib/web/see-other';

/**
 * 申し込む: the price and the days must be those that were seen, else they are shown first. A repeat of the same form is
 * the same application.
 */
export const POST = reservingDoor('new', async (at) => {
  const { locale, now, who, deputation, fields, filled, back } = at;
  const { asked, way, weeks } = filled;
  const as = applicantFrom(way, who.birthday, asked.use);
  // Looked up once: it is judged by the same rules when the price is shown and when it is had.
  const room = roomAsked(asked);
  const foreseen = await foresee(asked, { weeks, as, actor: who.actor }, now, room);
  const isPriced = foreseen?.some((one) => 'offer' in one);
  if (isPriced && fields['seen'] !== seenMark(way.choice, weeks, foreseen ?? [])) return back({ seen: 'seen' });
  const had = await send(at, room);
  if (!had.ok) return back({ [fieldOf(had.fault.code)]: had.fault.code });
  // What he says of himself for his first reservation need not be said for the next.
  if (way.isNew && !deputation) await declareClass(who.actor, { class: way.choice.class, place: '' }, now);
  const { references, skipped } = had.value;
  const form = skipped.length > 0 ? await keepSkipped(asked.room, knowingOwn(had.value, foreseen ?? []), locale, now) : '';
  const more = { note: 'made', ...(form && { form }) };
  return seeOther(`/${locale}${reservationsAddress(`/${references[0]}`, deputation, more)}`);
});

async function send({ now, who, fields, filled }: AtReserving, room: ReturnType<typeof roomAsked>): Promise<Result<Had, ApplyFault>> {
  const { asked, way, weeks, purpose } = filled;
  const { actor, birthday } = who;
  const { choice } = way;
  const { residentId } = actor;
  const applying = {
    key: fields['key'] || newKey(),
    for: choice.kind === 'group' ? { residentId, groupId: choice.groupId } : { residentId },
    as: applicantFrom(way, birthday, asked.use),
    purpose,
  };
  if (weeks > 1) {
    const series = await applyWeekly(actor, { ...asked, weeks }, applying, now, room);
    return series.ok ? ok(seriesHad(series.value)) : series;
  }
  const made = await apply(actor, asked, applying, now, room);
  return made.ok ? ok(timesHad(asked.times, made.value)) : made;
}
