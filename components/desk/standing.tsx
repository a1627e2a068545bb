import { useTranslations } from 'next-intl';
import type { Standing as StandingName } from '#lib/catalogue/drafts/operations/listing';

const colours: Readonly<Record<StandingName, string>> = {
  published: 'text-good',
  approved: 'text-good',
  withdrawn: 'text-ink-soft',
  editing: 'text-ink',
  'in-review': 'text-link',
  returned: 'text-alarm',
};

/** How an entry stands, as a word in a box; the colour only repeats what the word says. */
export function Standing({ standing }: { standing: StandingName }) {
  const t = useTranslations('content.standing');
  return <span className={`badge ${colours[standing]}`}>{t(standing)}</span>;
}
