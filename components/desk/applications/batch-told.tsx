import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';

type Props = { done: number; left: readonly { reference: string; fault: string }[]; sentences: Readonly<Record<string, string>> };

/** What became of a batch: how many were done, and each that was not with its reason. */
export function BatchTold({ done, left, sentences }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.queue');
  return (
    <>
      <p role="status" className="my-4 font-bold text-good">
        {t('batchDone', { count: done })}
      </p>
      {left.length > 0 && (
        <Notice tone="mend" title={t('batchLeft')}>
          <ul>
            {left.map(({ reference, fault }) => (
              <li key={reference}>
                <a className="tap" href={`/${locale}/admin/applications/${reference}`}>
                  {reference}
                </a>
                ：{sentences[fault] ?? fault}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
