import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { Section } from '#components/ui/section';

export type Priority = { id: string; name: string };
type Props = {
  action: string;
  fields: Readonly<Record<string, string>>;
  /** Those that rooms name. */
  known: readonly Priority[];
  held: readonly string[];
  fault: string | undefined;
};

/** 優先: which of those that rooms name somebody has; what he has of others can be kept or taken. */
export function PrioritiesForm({ action, fields, known, held, fault }: Props) {
  const t = useTranslations('registrations.groups');
  const others = held.filter((id) => known.every((one) => one.id !== id)).map((id) => ({ id, name: id }));
  const all = [...known, ...others];
  return (
    <Section id="grant" title={t('grant')}>
      <p className="mb-3">{t(all.length > 0 ? 'grantLead' : 'grantNone')}</p>
      {all.length > 0 && (
        <ActionForm action={action} button={t('grantSubmit')} fields={fields}>
          <fieldset id="priorities" className="mb-3" aria-describedby={fault ? 'priorities-fault' : undefined}>
            <legend className="font-bold">{t('priorities')}</legend>
            {all.map(({ id, name }) => (
              <label key={id} className="flex min-h-11 items-center gap-3">
                <input type="checkbox" name="priorities" value={id} defaultChecked={held.includes(id)} className="size-6 accent-action" />
                {name}
              </label>
            ))}
            {fault && (
              <p id="priorities-fault" className="font-bold text-alarm">
                {fault}
              </p>
            )}
          </fieldset>
        </ActionForm>
      )}
    </Section>
  );
}

/** What priorities are called; by their id where no room names them any more. */
export function namesOf(held: readonly string[], known: readonly Priority[]): string[] {
  return held.map((id) => known.find((one) => one.id === id)?.name ?? id);
}
