import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';

/** On top of a form that came back: what is to be mended, each a link to its field. */
export function FaultSummary({ faults }: { faults: readonly { field: string; sentence: string }[] }) {
  const t = useTranslations('desk.faults');
  if (faults.length === 0) return null;
  return (
    <Notice tone="mend" title={t('title')}>
      <p>{t('lead')}</p>
      <ul className="list-disc pl-6">
        {faults.map(({ field, sentence }) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
