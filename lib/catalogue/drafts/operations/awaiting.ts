import { read } from '#db/client';
import { dayOf } from '#lib/calendar/day';
import { allListed, type Listed, mayWrite } from '#lib/catalogue/drafts/operations/listing';
import { mayApprove } from '#lib/catalogue/drafts/rules';
import { listLanguages } from '#lib/catalogue/files/store';
import type { VersionSummary } from '#lib/catalogue/versions/model';
import { urgentVersions, versionsBy } from '#lib/catalogue/versions/store';
import type { Locale } from '#lib/i18n/locales';
import { isLocale, originalLocale } from '#lib/i18n/locales';
import type { AtDesk } from '#lib/staff/model';
import { may } from '#lib/staff/rights';

/** What waits for somebody when he comes to the desk, and what he did last. */
export type Awaiting = {
  toApprove: Listed[];
  returned: Listed[];
  mine: Listed[];
  urgent: VersionSummary[];
  dueForReview: Listed[];
  olderTranslations: { entry: Listed; locales: Locale[] }[];
  lastTouched: VersionSummary[];
};

const shown = 20;

/** Everything that waits for this person, most urgent first; each list at most twenty long. */
export async function awaiting(staff: AtDesk, now: Date): Promise<Awaiting> {
  const [all, urgent, languages, lastTouched] = await Promise.all([
    allListed(),
    urgentVersions(read),
    listLanguages(read),
    versionsBy(read, staff.id, 8),
  ]);
  const today = dayOf(now);
  const own = all.filter((one) => mayWrite(staff, one));
  const mineIn = (standing: string) => own.filter((one) => one.standing === standing && one.draft?.authors.includes(staff.id));
  const older = olderOf(languages);
  return {
    toApprove: all.filter(
      (one) => one.draft?.state === 'in-review' && may(staff, 'catalogue.approve', one.office) && mayApprove(staff.id, one.draft),
    ),
    returned: mineIn('returned'),
    mine: mineIn('editing').slice(0, shown),
    urgent: urgent.filter(
      ({ actor, kind, slug }) =>
        actor !== staff.id && all.some((one) => one.kind === kind && one.slug === slug && may(staff, 'catalogue.approve', one.office)),
    ),
    dueForReview: own.filter(({ reviewOn, published }) => published && reviewOn !== null && reviewOn <= today).slice(0, shown),
    olderTranslations: own
      .flatMap((entry) => {
        const locales = older.get(`${entry.kind}/${entry.slug}`) ?? [];
        return entry.published && locales.length > 0 ? [{ entry, locales }] : [];
      })
      .slice(0, shown),
    lastTouched,
  };
}

type Language = Awaited<ReturnType<typeof listLanguages>>[number];

/** The languages of each entry that were made from an earlier original than the present one. */
export function olderOf(languages: readonly Language[]): Map<string, Locale[]> {
  const name = ({ kind, slug }: Language) => `${kind}/${slug}`;
  const revisions = new Map(languages.filter(({ locale }) => locale === originalLocale).map((one) => [name(one), one.madeFrom]));
  const older = languages.filter((one) => one.locale !== originalLocale && one.madeFrom < (revisions.get(name(one)) ?? 0));
  return new Map([...Map.groupBy(older, name)].map(([of, rows]) => [of, rows.map(({ locale }) => locale).filter(isLocale)]));
}
