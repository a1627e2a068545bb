import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import type { DeskRound } from '#lib/facilities/draws/operations/showing';

type Props = { round: DeskRound; typed: string | undefined; fault: string | undefined };

/** Where the public value is entered that the terms name; nothing where they name none, or before the list is closed. */
export function BeaconForm({ round: { id, state, file, beaconValue }, typed, fault }: Props) {
  const locale = useLocale();
  const t = useTranslations('rounds.beacon');
  const { beacon } = file.round;
  if (beacon === null) return null;
  return (
    <Section id="beacon" title={t('title')}>
      <p className="mb-3">{t('lead', { beacon })}</p>
      {beaconValue !== null && <p className="mb-3 font-bold">{t('entered', { value: beaconValue })}</p>}
      {state === 'closed' && (
        <ActionForm action={`/${locale}/admin/facilities/draws/${id}/beacon`} button={t('save')} main>
          <div className="max-w-md">
            <TextField name="value" label={t('value')} hint={t('hint')} defaultValue={typed ?? beaconValue ?? ''} fault={fault} />
          </div>
        </ActionForm>
      )}
    </Section>
  );
}

/** Where a round is called off, until it is drawn. */
export function CallOffForm({ round: { id, state, entries }, typed, fault }: Props) {
  const locale = useLocale();
  const t = useTranslations('rounds.callOff');
  if (state !== 'announced' && state !== 'closed') return null;
  return (
    <Section id="call-off" title={t('title')}>
      <p className="mb-3">{t('lead', { count: entries })}</p>
      <ActionForm action={`/${locale}/admin/facilities/draws/${id}/call-off`} button={t('submit')} alarm>
        <div className="max-w-xl">
          <TextField name="reason" label={t('reason')} maxLength={400} defaultValue={typed} fault={fault} />
        </div>
      </ActionForm>
    </Section>
  );
}
