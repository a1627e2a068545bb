import { useTranslations } from 'next-intl';
import type { SaidFinding } from '#lib/catalogue/drafts/model';
import { localeNames } from '#lib/i18n/locales';

/** What the machine found, what blocks first, each with its place and how to mend it. */
export function Findings({ findings, edit }: { findings: readonly SaidFinding[]; edit: string }) {
  const t = useTranslations('content.review');
  if (findings.length === 0) return <p>{t('fine')}</p>;
  return (['block', 'advise'] as const).map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) return null;
    return (
      <div key={severity} className="mb-4">
        <h3 className={severity === 'block' ? 'text-alarm' : ''}>
          {t(severity)}（{some.length}）
        </h3>
        <ul className="list-disc pl-6">
          {some.map(({ locale, path, what, mend }) => (
            <li key={`${locale} ${path.join('.')} ${what}`} className="mt-2">
              <span className="text-[0.9375rem] text-ink-soft">{localeNames[locale]}：</span>
              {what} {mend}
            </li>
          ))}
        </ul>
        {severity === 'block' && (
          <p className="mt-2">
            <a className="tap" href={edit}>
              {t('goMend')}
            </a>
          </p>
        )}
      </div>
    );
  });
}
