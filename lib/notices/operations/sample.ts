import { z } from 'zod';
import { type Writer, write } from '#db/client';
import { theCity } from '#lib/audit/model';
import { addDays, dayOf } from '#lib/calendar/day';
import { Slug } from '#lib/catalogue/model';
import { type Notice, NoticeContent } from '#lib/notices/model';
import { readNotice } from '#lib/notices/operations/readings';
import { everyKey } from '#lib/notices/rules';
import { addNotice, countNotices, removeNotices } from '#lib/notices/store';
import { forgetTelling } from '#lib/notifications/operations/forgetting';
import { raiseContentVersion } from '#lib/publication/store';

/** A notice of the sample city, which holds for so many days from the day on which the sample moves in. */
export const SampleNotice = z.object({ slug: Slug, office: z.string(), days: z.int().min(1), content: NoticeContent });

/** Lays notices into a city that has none, as if they had been told now: nobody is written to. */
export async function beginNotices(samples: readonly z.infer<typeof SampleNotice>[], now: Date): Promise<void> {
  const ready = await Promise.all(samples.map((sample) => asTold(sample, now)));
  await write(async (writer) => {
    if ((await countNotices(writer)) > 0) return;
    await raiseContentVersion(writer);
    for (const notice of ready) await addNotice(writer, notice);
  });
}

async function asTold({ slug, office, days, content }: z.infer<typeof SampleNotice>, now: Date): Promise<Notice> {
  const { id, name } = theCity;
  return {
    ...{ slug, office, content, state: 'sent', edition: 1, readings: await readNotice({ content }), urgent: false, urgentReason: '' },
    ...{ authors: [], editedBy: id, editedByName: name, editedAt: now, note: '', approvedBy: id, approvedByName: name, approvedAt: now },
    ...{ nextAt: null, firstToldAt: now, lastToldAt: now, visibleUntil: addDays(dayOf(now), days) },
  };
}

/** Takes all notices out, inside the transaction in which a city begins anew. */
export async function forgetNotices(writer: Writer): Promise<void> {
  await removeNotices(writer);
  // What still waits would lead to pages that are no more.
  await forgetTelling(writer, everyKey);
}
