import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/desk/action-form';
import { OutcomeFields } from '#components/desk/applications/outcome-fields';
import { Labelled } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import type { Application } from '#lib/procedures/applications/model';
import { canHappen } from '#lib/procedures/cases/rules';

type Option = { value: string; label: string };
type Props = {
  application: Application;
  colleagues: readonly Option[];
  offices: readonly Option[];
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** What can be done with a case as it stands; what cannot is not shown. */
export function CaseActs({ application, colleagues, offices, values, faultOf }: Props) {
  const locale = useLocale();
  const t = useTranslations('applications.acts');
  const { reference, state, channel } = application;
  const base = `/${locale}/admin/applications/${reference}`;
  const edition = { edition: String(application.edition) };
  const isFaulty = (...fields: string[]) => fields.some((field) => faultOf(field) !== undefined);
  return (
    <Section id="acts" title={t('title')}>
      {state === 'decided' && (
        <p>
          <a className="button button-solid" href={`${base}/letter`}>
            {t('letter')}
          </a>
        </p>
      )}
      {canHappen('decided', application) && (
        <Folded
          title={t(state === 'correction' ? 'decideEarly' : 'decide')}
          open={state === 'examining' || isFaulty('outcome', 'reason') || values['outcome'] !== undefined}
        >
          <ActionForm action={`${base}/decide`} button={t('decideSubmit')} fields={edition} main>
            <OutcomeFields values={values} faultOf={faultOf} />
            <p className="mb-3">{t('decideLead')}</p>
          </ActionForm>
        </Folded>
      )}
      {canHappen('handed-on', application) && (
        <Folded title={t('handOn')} open={isFaulty('to')}>
          <p className="mb-3">{t('handOnLead')}</p>
          <ActionForm action={`${base}/hand-on`} button={t('handOnSubmit')} fields={edition}>
            <HeirChoice colleagues={colleagues} offices={offices} value={values['to']} fault={faultOf('to')} />
          </ActionForm>
        </Folded>
      )}
      {channel !== 'online' && canHappen('withdrawn', application) && (
        <Folded title={t('withdraw')} open={false}>
          <p className="mb-3">{t('withdrawLead')}</p>
          <ActionForm action={`${base}/withdraw`} button={t('withdrawSubmit')} fields={edition} alarm />
        </Folded>
      )}
    </Section>
  );
}

function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details className="mb-2 max-w-3xl border-b border-hairline pb-2" open={open}>
      <summary className="tap fold font-bold">{title}</summary>
      {children}
    </details>
  );
}

type HeirProps = Pick<Props, 'colleagues' | 'offices'> & { value: string | undefined; fault: string | undefined };

function HeirChoice({ colleagues, offices, value = '', fault }: HeirProps) {
  const t = useTranslations('applications.acts');
  const groups = [
    { label: t('colleagues'), options: colleagues },
    { label: t('offices'), options: offices },
  ];
  return (
    <Labelled id="to" label={t('to')} fault={fault}>
      <select className="field" name="to" defaultValue={value} {...described({ id: 'to', fault, hint: undefined })}>
        <option value="">{t('choose')}</option>
        {groups
          .filter(({ options }) => options.length > 0)
          .map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Labelled>
  );
}
