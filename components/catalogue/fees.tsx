import { useTranslations } from 'next-intl';
import type { ToldService } from '#lib/catalogue/operations/services';
import { bcp47, type Locale } from '#lib/i18n/locales';

/** Each fee with what it is for. */
export function Fees({ service, locale }: { service: ToldService; locale: Locale }) {
  const t = useTranslations('catalogue.service');
  const { facts, text, languages } = service;
  return (
    <ul className="space-y-1">
      {facts.fees.map(({ id, yen }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-hairline py-1">
          <span lang={bcp47(languages['fees'] ?? locale)}>{text.fees[id]}</span>
          <strong className="whitespace-nowrap">{yen === 0 ? t('free') : t('yen', { amount: yen })}</strong>
        </li>
      ))}
    </ul>
  );
}
