import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { FaultSummary } from '#components/desk/fault-summary';
import { TextField } from '#components/desk/field';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { mayTryInvitation } from '#lib/staff/limits';
import { findInvitation } from '#lib/staff/operations/managing';
import { formOf, saidFaults } from '#lib/web/desk-form';
import type { SearchParams } from '#lib/web/query';
import { sourceOf } from '#lib/web/rate-limit';

type Props = { params: Promise<{ key: string }>; searchParams: SearchParams };

/** Where an invitation's link leads: who is invited chooses a password. Looking at it does not use it up. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const now = systemClock();
  const [{ key }, locale, t, form] = await Promise.all([params, getLocale(), getTranslations('staff'), formOf(searchParams)]);
  const may = mayTryInvitation(sourceOf(await headers()), now);
  const invitation = may ? await findInvitation(key, now) : undefined;
  const path = `/admin/invitations/${key}`;
  if (!invitation) {
    return (
      <DeskPage title={t('invitation.gone')} path={path}>
        <p>{t(may ? 'invitation.goneLead' : 'invitation.tooMany')}</p>
      </DeskPage>
    );
  }
  const { name, email, role } = invitation;
  const faults = saidFaults(form, deskMessagesIn(locale).staff.faults);
  return (
    <DeskPage title={t('invitation.title')} path={path}>
      <div className="max-w-md">
        <p className="mb-4">{t('invitation.lead', { name, email, role: t(`roles.${role}`) })}</p>
        <FaultSummary faults={faults.all} />
        <form method="post" action={`/${locale}${path}/accept`}>
          {/* For the browser's own password store: whose password this is going to be. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <TextField
            name="password"
            type="password"
            label={t('invitation.password')}
            hint={t('invitation.rule')}
            autoComplete="new-password"
            fault={faults.of('password')}
          />
          <button className="button button-solid" type="submit">
            {t('invitation.submit')}
          </button>
        </form>
      </div>
    </DeskPage>
  );
}
