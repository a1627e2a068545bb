import { useTranslations } from 'next-intl';
import { described, Labelled } from '#components/ui/labelled';
import type { AskedWay, WayFault } from '#lib/disasters/rules/asked-way';

/** The position in degrees, for those without scripts; where scripts run, the phone finds it itself, tells nobody, and this goes away. */
export function TypedPosition({ asked, faults }: { asked: AskedWay; faults: readonly WayFault[] }) {
  const t = useTranslations('sites.find');
  const isWrong = faults.includes('position');
  const fields = (['latitude', 'longitude'] as const).map((id) => ({
    id,
    label: t(id),
    fault: isWrong ? t('faults.position') : undefined,
  }));
  return (
    <details className="mt-3" data-typed="" open={isWrong || asked.latitude + asked.longitude !== ''}>
      <summary className="min-h-12 py-3">{t('position')}</summary>
      {fields.map((field) => (
        <Labelled key={field.id} {...field}>
          <input className="field" name={field.id} defaultValue={asked[field.id]} maxLength={20} autoComplete="off" {...described(field)} />
        </Labelled>
      ))}
    </details>
  );
}
