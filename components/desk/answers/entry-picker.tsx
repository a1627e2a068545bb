import { useTranslations } from 'next-intl';
import type { Found } from '#lib/catalogue/operations/searching';
import { bcp47 } from '#lib/i18n/locales';

type Props = { found: readonly Found[]; label: string; chosen: string | undefined; fault: string | undefined };

/** One of the entries that were found; nothing is chosen for the person. */
export function EntryPicker({ found, label, chosen, fault }: Props) {
  const kinds = useTranslations('content.kinds');
  return (
    <fieldset id="entry" className="mb-5" aria-describedby={fault ? 'entry-fault' : undefined}>
      <legend className="mb-1 font-bold">{label}</legend>
      <div className="grid gap-2">
        {found.map(({ kind, slug, title, language }) => (
          <label
            key={`${kind}/${slug}`}
            className="flex min-h-12 cursor-pointer items-center gap-3 rounded-lg border border-line p-2 has-checked:border-action has-checked:bg-tint"
          >
            <input
              type="radio"
              name="entry"
              value={`${kind}/${slug}`}
              defaultChecked={chosen === `${kind}/${slug}`}
              className="size-5 shrink-0 accent-action"
            />
            <span className="min-w-0">
              <span lang={bcp47(language)}>{title}</span> <span className="text-[0.875rem] text-ink-soft">{kinds(kind)}</span>
            </span>
          </label>
        ))}
      </div>
      {fault && (
        <p id="entry-fault" className="mt-1 font-bold text-alarm">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
