import type { Writer } from '#db/client';
import type { ApplicationNotice } from '#lib/notifications/model';
import { tellResident } from '#lib/notifications/operations/announcing';
import type { Application } from '#lib/procedures/applications/model';
import { residentOf } from '#lib/procedures/drafts/model';
import { postNews } from '#lib/procedures/letters/operations';
import { tellConcerned } from '#lib/procedures/operations/concerned';

/**
 * Tells the applicant that there is something to know of his application, under a key (told again under the same, it is told
 * once): in his account, or by letter where he has none and gave an address. What it is stands on its page alone: a phone's
 * screen and a letter are read by others too. The person for whom he applied is told too.
 */
export async function tellApplicant(
  writer: Writer,
  application: Application,
  what: ApplicationNotice,
  key: string,
  now: Date,
): Promise<void> {
  await tellConcerned(writer, application, what, key, now);
  const { owner, reference, procedure, waitsUntil } = application;
  const residentId = residentOf(owner);
  if (residentId === undefined) return postNews(writer, application, what, key, now);
  const params = { what, reference, procedure, until: waitsUntil?.toISOString() ?? null };
  await tellResident(writer, { residentId, key: `applications/${reference}/${key}`, message: { kind: 'application', params } }, now);
}
