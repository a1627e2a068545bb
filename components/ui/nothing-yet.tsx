import { useTranslations } from 'next-intl';

/** Stands where a list would, as long as the city has published nothing for it. */
export function NothingYet() {
  return <p>{useTranslations('shell')('empty')}</p>;
}
