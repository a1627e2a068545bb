import { useTranslations } from 'next-intl';
import type { EntryKind } from '#lib/catalogue/model';

type Props = { counts: readonly { kind: EntryKind; count: number }[]; at: string };

const files = [
  ['csv', 'format=csv'],
  ['csvCp932', 'format=csv&encoding=cp932'],
  ['json', 'format=json'],
] as const;

/** Every kind with the files in which it can be taken along; `at` is where they are made. */
export function ExportTable({ counts, at }: Props) {
  const t = useTranslations('exchange');
  const kinds = useTranslations('content.kinds');
  return (
    <>
      <p className="mb-2">{t('export.lead')}</p>
      <p className="mb-4 text-[0.9375rem] text-ink-soft">{t('export.cp932')}</p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('export.kind')}</th>
            {files.map(([name]) => (
              <th key={name} scope="col">
                {t(`export.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, count }) => (
            <tr key={kind}>
              <th scope="row" id={`kind-${kind}`} className="align-middle">
                {kinds(kind)} <span className="font-normal">{t('report.count', { count })}</span>
              </th>
              {files.map(([name, query]) => (
                <td key={name}>
                  <a
                    className="tap"
                    id={`${kind}-${name}`}
                    aria-labelledby={`kind-${kind} ${kind}-${name}`}
                    href={`${at}?kind=${kind}&${query}`}
                  >
                    {t(`export.${name}`)}
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">
        <a className="button button-small button-outline" href={`${at}?format=json`}>
          {t('export.everything')}
        </a>
      </p>
    </>
  );
}
