import { useTranslations } from 'next-intl';
import { applicantClasses } from '#lib/facilities/eligibility/model';

type Props = { name: string; legend: string; value: string | undefined; fault: string | undefined };

/** 市内・在勤在学・市外: one of them. */
export function ClassChoice({ name, legend, value, fault }: Props) {
  const t = useTranslations('facilities.whom');
  return (
    <fieldset className="mb-4" id={name} aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend className="font-bold">{legend}</legend>
      {applicantClasses.map((one) => (
        <label key={one} className="flex min-h-11 items-center gap-3">
          <input type="radio" name={name} value={one} defaultChecked={one === value} className="size-6 shrink-0 accent-action" />
          <span className="inline-block first-letter:uppercase">{t(one)}</span>
        </label>
      ))}
      {fault && (
        <p id={`${name}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
