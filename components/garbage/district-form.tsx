import { useTranslations } from 'next-intl';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import { bcp47, type Locale, listComma } from '#lib/i18n/locales';

type Props = { districts: readonly ToldDistrict[]; chosen: string; back: string; locale: Locale };

/** The choice of one's own district, by the names of its towns: once, kept on the phone. */
export function DistrictForm({ districts, chosen, back, locale }: Props) {
  const t = useTranslations('garbage');
  return (
    <form method="post" action={`/${locale}/garbage/choose`}>
      <input type="hidden" name="back" value={back} />
      <fieldset>
        <legend className="font-bold">{t('choose')}</legend>
        <p className="text-[0.9375rem] text-ink-soft">{t('chooseHint')}</p>
        <div className="mt-3 grid gap-2 sm:grid-cols-2">
          {districts.map(({ slug, text, languages }) => (
            <label
              key={slug}
              className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-line p-3 has-checked:border-action has-checked:bg-tint"
            >
              <input
                type="radio"
                name="district"
                value={slug}
                required
                defaultChecked={slug === chosen}
                className="mt-1 size-5 accent-action"
              />
              <span className="min-w-0">
                <span className="block font-bold" lang={bcp47(languages['title'] ?? locale)}>
                  {text.title}
                </span>
                <span className="block text-[0.9375rem]" lang={bcp47(languages['towns'] ?? locale)}>
                  {text.towns.join(listComma(locale))}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button className="button button-solid mt-4 w-full sm:w-auto" type="submit">
        {t('chooseButton')}
      </button>
    </form>
  );
}
