import { getTranslations } from 'next-intl/server';
import { OneButton } from '#components/residents/field';
import { readableNearMoment } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';
import type { Draft } from '#lib/procedures/operations/drafting';

/** What somebody has begun of a procedure: to go on with it, or to begin anew. A script fills in what a device keeps. */
export async function BegunDraft({ slug, begun, locale }: { slug: string; begun: Draft | undefined; locale: Locale }) {
  const t = await getTranslations('procedures.start');
  const base = `/${locale}/procedures/${slug}`;
  return (
    <section aria-labelledby="begun" className="card my-5">
      <h2 id="begun">{t('begun')}</h2>
      {begun && <p className="mt-1">{t('begunAt', { when: readableNearMoment(begun.draft.updatedAt, locale) })}</p>}
      <p className="mt-3">
        <a
          className="button button-solid w-full sm:w-auto"
          href={begun ? `${base}/${begun.journey.next ?? 'check'}?draft` : base}
          data-go-on
        >
          {t('goOn')}
        </a>
      </p>
      <div className="mt-3" data-discard>
        <OneButton action={`${base}/discard`} label={t('discard')} />
      </div>
    </section>
  );
}
