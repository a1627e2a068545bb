import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Notice } from '#components/ui/notice';
import type { VersionSummary } from '#lib/catalogue/versions/model';
import type { AtDesk } from '#lib/staff/model';

type Props = { versions: readonly VersionSummary[]; staff: AtDesk; mayApprove: boolean; base: string };

/** Versions that one person published alone and that another must look at; nobody reviews his own. */
export function UrgentReview({ versions, staff, mayApprove, base }: Props) {
  const t = useTranslations('content.review');
  return versions.map(({ number, actor, actorName, note }) => (
    <Notice key={number}>
      <p className="mb-3">{t('urgentVersion', { number, name: actorName, note })}</p>
      {mayApprove && actor !== staff.id && (
        <ActionForm action={`${base}/review-urgent`} button={t('reviewed')} fields={{ number: String(number) }} />
      )}
    </Notice>
  ));
}
