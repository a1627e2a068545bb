import { useTranslations } from 'next-intl';
import { WarningName } from '#components/disasters/warning-words';
import { Icon } from '#components/ui/icon';
import type { CityWarnings } from '#lib/disasters/warnings/operations';
import { actFor, isEmergency } from '#lib/disasters/warnings/rules';
import type { Locale } from '#lib/i18n/locales';

/** On top of every page while life is in danger here: what is in force, what to do, and where to flee to. A drill says that it is one. */
export function WarningBanner({ locale, warnings, drills }: { locale: Locale } & Pick<CityWarnings, 'warnings' | 'drills'>) {
  const t = useTranslations('warnings');
  const grave = warnings.filter(isEmergency);
  const [gravest] = grave;
  const act = gravest && actFor(gravest);
  const exercised = drills.filter(isEmergency);
  return (
    <>
      {gravest && act && (
        <section aria-label={t('title')} className="bg-emergency px-4 py-3 text-on-emergency" data-emergency="">
          <div className="mx-auto max-w-5xl">
            <p className="text-[1.25rem] font-bold">
              <span className="mr-1 inline-block align-[-0.25em]">
                <Icon name="shield" />
              </span>
              <WarningName warning={gravest} />
            </p>
            <p className="text-[1.125rem] font-bold">{t(`act.${act}`)}</p>
            {grave.length > 1 && (
              <ul className="mt-1 list-disc pl-5">
                {grave.slice(1).map((warning) => (
                  <li key={`${warning.area.code} ${warning.group}`}>
                    <WarningName warning={warning} />
                  </li>
                ))}
              </ul>
            )}
            <p className="mt-2">
              <a className="tap font-bold text-on-emergency" href={`/${locale}/disasters#sites`}>
                {t('act.where')}
              </a>
            </p>
          </div>
        </section>
      )}
      {!gravest && exercised.length > 0 && (
        <p className="border-b-4 border-warn-line bg-raised px-4 py-2 font-bold">
          <span className="mx-auto block max-w-5xl">{t('drill.banner')}</span>
        </p>
      )}
    </>
  );
}
