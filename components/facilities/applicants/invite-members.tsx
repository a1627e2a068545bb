import { useTranslations } from 'next-intl';
import { OneButton } from '#components/residents/field';
import { Section } from '#components/ui/section';
import { groupCodeDays } from '#lib/facilities/applicants/model';

/** Where the representative makes the code by which others come in; it is shown after it was made and not again. */
export function InviteMembers({ at, code }: { at: string; code: string | undefined }) {
  const t = useTranslations('applicants.group');
  return (
    <Section id="invite" title={t('invite')}>
      <p className="mb-3">{t('inviteLead', { days: groupCodeDays })}</p>
      {code && (
        <p id="code" className="card mb-4">
          <span className="block text-[0.9375rem]">{t('code')}</span>
          <b className="text-[1.5rem] tracking-wider">{code}</b>
          <span className="block text-[0.9375rem] text-ink-soft">{t('codeHint')}</span>
        </p>
      )}
      <OneButton action={`${at}/invite`} label={t('inviteSubmit')} />
    </Section>
  );
}
