import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';

type Props = {
  locale: string;
  city: string;
  isEmpty: boolean;
  /** What was typed to confirm, when that was not the city's name. */
  typed: string | undefined;
  faultOf: (field: string) => string | undefined;
};

/** Where the content starts from: takes the sample's out, or in again where there is none. */
export function StartForms({ locale, city, isEmpty, typed, faultOf }: Props) {
  const t = useTranslations('settings');
  const at = `/${locale}/admin/settings`;
  return (
    <Section id="start" title={t('groups.start')}>
      {isEmpty ? (
        <>
          <p className="mb-3">
            {t('start.empty')} {t('start.sampleLead')}
          </p>
          <ActionForm action={`${at}/sample`} button={t('start.sampleButton')} />
        </>
      ) : (
        <>
          <p className="mb-3 max-w-2xl">{t('start.emptyLead')}</p>
          <ActionForm action={`${at}/empty`} button={t('start.emptyButton')} alarm>
            <div className="max-w-md">
              <TextField
                name="confirm"
                label={t('start.confirm', { city })}
                autoComplete="off"
                defaultValue={typed}
                fault={faultOf('confirm')}
              />
            </div>
          </ActionForm>
        </>
      )}
    </Section>
  );
}
