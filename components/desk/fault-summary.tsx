import { useTranslations } from 'next-intl';
import { type SaidFault, FaultSummary as Summary } from '#components/ui/fault-summary';

/** What is to be mended in a form of the desk. */
export function FaultSummary({ faults }: { faults: readonly SaidFault[] }) {
  const t = useTranslations('desk.faults');
  return <Summary title={t('title')} lead={t('lead')} faults={faults} />;
}
