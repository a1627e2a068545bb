import { useTranslations } from 'next-intl';
import type { NoticeState as StateName } from '#lib/notices/model';

const colours: Readonly<Record<StateName, string>> = {
  draft: 'text-ink',
  'handed-in': 'text-link',
  returned: 'text-alarm',
  approved: 'text-good',
  sent: 'text-good',
  stopped: 'text-ink-soft',
};

/** How a notice stands, as a word in a box; the colour only repeats what the word says. */
export function NoticeState({ state }: { state: StateName }) {
  const t = useTranslations('notices.states');
  return <span className={`badge ${colours[state]}`}>{t(state)}</span>;
}
