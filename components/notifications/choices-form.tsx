import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ToldDistrict } from '#lib/catalogue/operations/districts';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { type Choices, topics } from '#lib/notifications/model';

type Props = { locale: Locale; choices: Choices; districts: readonly ToldDistrict[]; email: string | undefined; faults: readonly string[] };

/** What somebody wants to hear of, for which districts, and when not: one form, which works without a script. */
export function ChoicesForm({ locale, choices, districts, email, faults }: Props) {
  const t = useTranslations('notifications');
  return (
    <form method="post" action={`/${locale}/me/notifications/choose`} className="card mt-8">
      <fieldset id="choose-topics" aria-describedby={faults.includes('topics') ? 'fault-topics' : undefined}>
        <legend className="font-bold">{t('topicsLegend')}</legend>
        {faults.includes('topics') && (
          <p id="fault-topics" className="font-bold text-alarm">
            {t('faults.topics')}
          </p>
        )}
        <div className="mt-2 grid gap-2 sm:grid-cols-2">
          {topics.map((topic) => (
            <Tick key={topic} name="topics" value={topic} ticked={choices.topics.includes(topic)} hint={t(`topics.${topic}.hint`)}>
              {t(`topics.${topic}.name`)}
            </Tick>
          ))}
        </div>
      </fieldset>
      {districts.length > 0 && (
        <fieldset id="choose-district" className="mt-6" aria-describedby={faults.includes('district') ? 'fault-district' : undefined}>
          <legend className="font-bold">{t('districtsLegend')}</legend>
          {faults.includes('district') && (
            <p id="fault-district" className="font-bold text-alarm">
              {t('faults.district')}
            </p>
          )}
          <p className="text-[0.9375rem] text-ink-soft">{t('districtsHint')}</p>
          <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-3">
            {districts.map(({ slug, text, languages }) => (
              <Tick key={slug} name="districts" value={slug} ticked={choices.districts.includes(slug)}>
                <span lang={bcp47(languages['title'] ?? locale)}>{text.title}</span>
              </Tick>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset id="choose-time" className="mt-6">
        <legend className="font-bold">{t('quietLegend')}</legend>
        <p className="text-[0.9375rem] text-ink-soft">{t('quietHint')}</p>
        <div className="mt-2 grid max-w-sm grid-cols-2 gap-3">
          {(['quietFrom', 'quietUntil'] as const).map((name) => (
            <label key={name}>
              <span className="block">{t(name)}</span>
              <input className="field" type="time" name={name} defaultValue={choices[name]} required />
            </label>
          ))}
        </div>
      </fieldset>
      {email && (
        <div className="mt-6">
          <Tick name="byEmail" value="yes" ticked={choices.byEmail} hint={t('byEmailTo', { email })}>
            {t('byEmail')}
          </Tick>
        </div>
      )}
      <button className="button button-solid mt-6 w-full sm:w-auto" type="submit">
        {t('save')}
      </button>
    </form>
  );
}

type TickProps = { name: string; value: string; ticked: boolean; hint?: string; children: ReactNode };

function Tick({ name, value, ticked, hint, children }: TickProps) {
  return (
    <label className="flex min-h-12 cursor-pointer items-start gap-3 rounded-lg border border-line p-3 has-checked:border-action has-checked:bg-tint">
      <input type="checkbox" name={name} value={value} defaultChecked={ticked} className="mt-1 size-5 shrink-0 accent-action" />
      <span className="min-w-0">
        <span className="block font-bold">{children}</span>
        {hint && <span className="block text-[0.9375rem]">{hint}</span>}
      </span>
    </label>
  );
}
