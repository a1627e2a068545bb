import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { described, Labelled } from '#components/ui/labelled';
import { hazards } from '#lib/disasters/model';
import type { DistrictSites } from '#lib/disasters/operations/sites';
import type { AskedWay, WayFault } from '#lib/disasters/rules/asked-way';
import type { Locale } from '#lib/i18n/locales';

type Props = {
  locale: Locale;
  districts: readonly DistrictSites[];
  asked: AskedWay;
  faults?: readonly WayFault[];
  /** Other ways to say where one is; they stand beside the button. */
  children?: ReactNode;
};

/** 「どこへ逃げるか」: from which disaster and from which district. A plain form, answered by the page of all sites. */
export function FleeForm({ locale, districts, asked, faults = [], children }: Props) {
  const t = useTranslations('sites.find');
  const named = useTranslations('disasters.hazards');
  const sentenceOf = (...codes: WayFault[]) => faults.filter((fault) => codes.includes(fault)).map((fault) => t(`faults.${fault}`))[0];
  const hazard = { id: 'hazard', label: t('hazard'), fault: sentenceOf('hazard') };
  const district = { id: 'district', label: t('district'), fault: sentenceOf('place', 'district') };
  const choices = districts.flatMap((one) => one.district ?? []);
  return (
    <form action={`/${locale}/disasters/shelters#found`} method="get" className="card">
      <div className="gap-x-4 sm:grid sm:grid-cols-2">
        <Labelled {...hazard}>
          <select className="field" name="hazard" defaultValue={asked.hazard} {...described(hazard)}>
            <option value="">{t('choose')}</option>
            {hazards.map((one) => (
              <option key={one} value={one}>
                {named(one)}
              </option>
            ))}
          </select>
        </Labelled>
        {choices.length > 0 && (
          <Labelled {...district}>
            <select className="field" name="district" defaultValue={asked.district} {...described(district)}>
              <option value="">{t('choose')}</option>
              {choices.map(({ slug, text }) => (
                <option key={slug} value={slug}>
                  {text.title}
                </option>
              ))}
            </select>
          </Labelled>
        )}
      </div>
      <button className="button button-solid w-full sm:w-auto" type="submit">
        {t('search')}
      </button>
      {children}
    </form>
  );
}
