import { useLocale, useTranslations } from 'next-intl';
import { Standing } from '#components/desk/standing';
import type { OnDesk } from '#lib/catalogue/drafts/operations/opening';
import { addressOf, hasPage } from '#lib/catalogue/rules/addresses';

const parts = ['edit', 'review', 'history'] as const;

/** What stands above every page of one entry: how it stands, whose it is, and the three things one does with it. */
export function EntryHead({ onDesk, office, at }: { onDesk: OnDesk; office: string; at: (typeof parts)[number] }) {
  const locale = useLocale();
  const t = useTranslations('content.entry');
  const { kind, slug, draft, published } = onDesk;
  const base = `/${locale}/admin/catalogue/${kind}/${slug}`;
  return (
    <div className="mb-6">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Standing standing={draft?.state ?? 'published'} />
        <span>{t('office', { office })}</span>
        {published && hasPage(kind) && <a href={`/${locale}${addressOf(kind, slug)}`}>{t('seen')}</a>}
      </p>
      <nav className="mt-2 border-b-2 border-hairline" aria-label={onDesk.title}>
        <ul className="flex flex-wrap gap-x-5">
          {parts.map((part) => (
            <li key={part}>
              <a
                className="tap aria-[current]:border-b-4 aria-[current]:border-action aria-[current]:font-bold aria-[current]:text-inherit aria-[current]:no-underline"
                href={part === 'edit' ? base : `${base}/${part}`}
                aria-current={part === at ? 'page' : undefined}
              >
                {t(part)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
