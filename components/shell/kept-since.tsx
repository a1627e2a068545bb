import { useTranslations } from 'next-intl';

/** On a page from the phone's store: of which moment its state is. Nothing is seen of it on a page from the server. */
export function KeptSince() {
  return <kept-since data-words={useTranslations('shell.offline')('keptSince', { when: '%' })} />;
}
