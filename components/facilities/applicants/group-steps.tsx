import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { Section } from '#components/ui/section';
import type { OwnGroup } from '#lib/facilities/applicants/operations/grouping';
import { isOpen } from '#lib/facilities/applicants/rules';

/** 更新: offered in the last days of a registration. */
export function RenewGroup({ at }: { at: string }) {
  const t = useTranslations('applicants.group');
  return (
    <Section id="renew" title={t('renew')}>
      <p className="mb-3">{t('renewLead')}</p>
      <OneButton action={`${at}/renew`} label={t('renewSubmit')} solid />
    </Section>
  );
}

/** The way out of a group; who represents one in which there are others hands it over first. */
export function LeaveGroup({ at, own: { group, members, isRepresentative } }: { at: string; own: OwnGroup }) {
  const t = useTranslations('applicants.group');
  const mustHandOver = isRepresentative && isOpen(group) && members.length > 1;
  const lead = members.length === 1 && isOpen(group) ? 'leaveLast' : 'leaveLead';
  return (
    <Section id="leave" title={t('leave')}>
      <p className="mb-3">{t(mustHandOver ? 'leaveFirst' : lead)}</p>
      {!mustHandOver && <OneButton action={`${at}/leave`} label={t('leave')} />}
    </Section>
  );
}
