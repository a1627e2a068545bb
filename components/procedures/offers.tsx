import { useTranslations } from 'next-intl';
import type { Offers, ShelfFile } from '#lib/web/offers';

/** What a step offers before its questions: that the profile filled something in, and what was answered in an earlier application. */
export function StepOffers({ offers }: { offers: Offers | undefined }) {
  const t = useTranslations('procedures.offers');
  if (!offers) return null;
  const { profile, earlier } = offers;
  return (
    <>
      {profile && <p className="mb-4 border-l-4 border-action pl-3">{t('profile')}</p>}
      {earlier && (
        <section aria-labelledby="_earlier" className="card mb-5">
          <h2 id="_earlier" className="text-[1.125rem]">
            {t('earlier')}
          </h2>
          <p className="text-[0.9375rem] text-ink-soft">{t('from', { title: earlier.title, when: earlier.when })}</p>
          <dl className="my-2">
            {earlier.rows.map(({ label, lines }) => (
              <div key={label} className="py-1">
                <dt className="text-[0.9375rem] text-ink-soft">{label}</dt>
                {lines.map((line) => (
                  <dd key={line} className="font-bold break-words">
                    {line}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {earlier.hidden && <p className="mb-2 text-[0.9375rem]">{t('hidden')}</p>}
          <button type="submit" name="act" value={`take:${earlier.reference}`} className="button button-outline w-full sm:w-auto">
            {t('take')}
          </button>
        </section>
      )}
    </>
  );
}

/** So many files are shown at once; the others are behind one more tap. */
const atOnce = 3;

type ShelfProps = { name: string; files: readonly ShelfFile[]; locale: string };

/** 書類だな: files that were sent before, each taken again with one tap. */
export function ShelfOffers({ name, files, locale }: ShelfProps) {
  const t = useTranslations('procedures.offers');
  if (files.length === 0) return null;
  const [first, others] = [files.slice(0, atOnce), files.slice(atOnce)];
  const rows = (some: readonly ShelfFile[]) => some.map((file) => <ShelfRow key={file.id} name={name} file={file} locale={locale} />);
  return (
    <div className="mt-4">
      <p className="mb-2 font-bold">{t('shelf')}</p>
      <ul className="space-y-2">{rows(first)}</ul>
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-11 py-2 font-bold">{t('more', { number: others.length })}</summary>
          <ul className="space-y-2">{rows(others)}</ul>
        </details>
      )}
    </div>
  );
}

function ShelfRow({ name, file, locale }: Omit<ShelfProps, 'files'> & { file: ShelfFile }) {
  const t = useTranslations('procedures.offers');
  return (
    <li className="card flex items-center gap-3">
      <SmallPicture file={file} locale={locale} />
      <span className="min-w-0 grow">
        <span className="block break-all font-bold">{file.name}</span>
        <span className="block text-[0.9375rem] text-ink-soft">{t('sentFor', { title: file.title, when: file.when })}</span>
      </span>
      <button
        type="submit"
        name="act"
        value={`reuse:${name}:${file.id}`}
        aria-label={t('reuseOf', { name: file.name })}
        className="button button-outline button-small shrink-0"
      >
        {t('reuse')}
      </button>
    </li>
  );
}

/** A file at a glance; of a paper, which is never drawn here, that it is one. */
export function SmallPicture({ file, locale }: { file: Pick<ShelfFile, 'id' | 'isPicture'>; locale: string }) {
  const frame = 'size-14 shrink-0 rounded border border-hairline bg-raised';
  if (!file.isPicture) return <span className={`${frame} grid place-items-center text-[0.875rem] font-bold`}>PDF</span>;
  // biome-ignore lint/performance/noImgElement: it is one person's own, which nobody keeps or draws anew.
  return <img src={`/${locale}/procedures/files/${file.id}?small`} alt="" loading="lazy" className={`${frame} object-cover`} />;
}
