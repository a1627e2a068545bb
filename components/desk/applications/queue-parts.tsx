import { useTranslations } from 'next-intl';
import { Tabs } from '#components/desk/answers/tabs';
import { type QueueFilter, type QueuePart, queueParts } from '#lib/procedures/cases/operations/queue';
import { queueQuery } from '#lib/web/queue-page';

/** The parts of the queue with how many cases are in each. */
export function QueueParts({ filter, counts }: { filter: QueueFilter; counts: Readonly<Record<QueuePart, number>> }) {
  const t = useTranslations('applications.queue.parts');
  const tabs = queueParts.map((part) => ({
    name: `${t(part)}（${counts[part]}）`,
    path: `/admin/applications?${queueQuery(filter, { part, page: 1 })}`,
    isHere: part === filter.part,
  }));
  return <Tabs label={t('label')} tabs={tabs} />;
}
