import { useTranslations } from 'next-intl';
import { ComingDays } from '#components/garbage/coming-days';
import { Icon } from '#components/ui/icon';
import type { showHome } from '#lib/catalogue/operations/home';
import { rescueNumbers } from '#lib/disasters/model';
import type { comingDays } from '#lib/garbage/operations/collection';
import { readableDay } from '#lib/i18n/dates';
import type { Locale } from '#lib/i18n/locales';

type Props = {
  home: Awaited<ReturnType<typeof showHome>>;
  /** The collections in the reader's district; undefined as long as he has chosen none. */
  coming: Awaited<ReturnType<typeof comingDays>>;
  locale: Locale;
};

/** The day at home: the date, the garbage of today and tomorrow, what is open now, and help one tap away. */
export function TodayCard({ home, coming, locale }: Props) {
  const t = useTranslations('home');
  return (
    <section aria-label={t('today')} className="card mt-5 space-y-3">
      <p className="text-lg font-bold">{readableDay(home.today, locale)}</p>
      {home.hasDistricts && (
        <div>
          <h2 className="text-base">
            {t('garbage')}
            {coming && <span className="font-normal"> — {coming.district.text.title}</span>}
          </h2>
          {coming && <ComingDays days={coming.days} locale={locale} shown={2} />}
          <a className="tap" href={`/${locale}/garbage`}>
            {coming ? t('garbageAll') : t('chooseDistrict')}
          </a>
        </div>
      )}
      {home.hasOffices && (
        <p className="border-t border-hairline pt-1">
          <a className="tap" href={`/${locale}/offices`}>
            {home.openOffices > 0 ? t('openOffices', { count: home.openOffices }) : t('noneOpen')}
          </a>
        </p>
      )}
      <EmergencyCalls />
    </section>
  );
}

function EmergencyCalls() {
  const [t, disasters] = [useTranslations('home'), useTranslations('disasters')];
  return (
    <div className="border-t border-hairline pt-3">
      <ul aria-label={t('emergencyCall')} className="grid grid-cols-[repeat(auto-fit,minmax(4.9rem,1fr))] gap-2 hyphens-auto">
        {rescueNumbers.map((number) => (
          <li key={number}>
            <a
              href={`tel:${number}`}
              className="flex h-full min-h-16 flex-col items-center justify-center rounded-lg border-2 border-alarm bg-surface p-1 text-center text-[0.875rem] leading-tight text-inherit no-underline"
            >
              <span className="flex items-center gap-1 text-xl font-bold text-alarm">
                <Icon name="phone" className="size-5" />
                {number}
              </span>
              <span className="text-[min(0.875rem,15px)]">{disasters(`numbers.${number}.name`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
