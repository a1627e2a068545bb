import { write } from '#db/client';
import { record } from '#lib/audit/operations';
import { citySettings } from '#lib/city/settings/operations';
import { cityName } from '#lib/city/settings/rules';
import { locales } from '#lib/i18n/locales';
import { newKey } from '#lib/id';
import { plainFault } from '#lib/mail/faults';
import { sendLetter } from '#lib/mail/operations';
import type { Notice } from '#lib/notices/model';
import { type NoticeActFault, openNotice } from '#lib/notices/operations/opening';
import { subjectOf } from '#lib/notices/rules';
import { asLetter, say } from '#lib/notifications/operations/wording';
import { ok, type Result, refused } from '#lib/result';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';
import { siteOrigin } from '#lib/web/site';

/** Sends the notice to the person's own e-mail address, as residents would get it: one letter for each language in which it is written. */
export async function sendTrial(staff: AtDesk, slug: string, now: Date): Promise<Result<number, NoticeActFault>> {
  const notice = await openNotice(slug);
  if (!notice || !may(staff, 'notices.write', notice.office)) return refused('not-found');
  const letters = await lettersOf(notice);
  try {
    for (const letter of letters) await sendLetter({ ...letter, id: `notice-trial-${newKey()}`, to: staff.email }, now);
  } catch (fault) {
    console.error('trial:', plainFault(fault));
    return refused('mail-failed');
  }
  await write((writer) =>
    record(writer, staff, { act: 'notices.trial', subject: subjectOf(notice), after: { count: letters.length } }, now),
  );
  return ok(letters.length);
}

async function lettersOf({ slug, content: { texts } }: Notice) {
  const settings = await citySettings();
  const written = locales.filter((locale) => texts[locale]);
  return Promise.all(
    written.map(async (locale) => {
      const said = await say({ kind: 'composed', params: { notice: slug, texts } }, locale);
      return asLetter(said, locale, cityName(settings, locale), siteOrigin());
    }),
  );
}
