import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section';
import { checkCodes } from '#lib/catalogue/checks/model';
import { faultCodes, type ImportFault } from '#lib/catalogue/exchange/model';

type Props = {
  faults: readonly ImportFault[];
  /** All of them, also those that are not listed. */
  count: number;
  /** Rows of a table, or entries of a JSON file. */
  isTable: boolean;
};

/** What is wrong with a file, by row and column, each with how to mend it. */
export function FaultTable({ faults, count, isTable }: Props) {
  const t = useTranslations('exchange.report');
  const sentence = useSentence();
  if (faults.length === 0) return null;
  const rowOf = (line: number) => (line === 0 ? t('wholeFile') : t(isTable ? 'rowOf' : 'entryOf', { line }));
  return (
    <Section id="faults" title={t('faults', { count })}>
      <p className="mb-3">{t('faultsLead')}</p>
      <table className="desk-table">
        <thead>
          <tr>
            {(['row', 'column', 'what'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same fault may stand twice in a cell, and the list never changes.
            <tr key={place}>
              <th scope="row" className="whitespace-nowrap">
                {rowOf(fault.line)}
              </th>
              <td data-label={t('column')} className="[overflow-wrap:anywhere] md:w-56">
                {[fault.column, fault.path].filter(Boolean).join('.') || (fault.line === 0 ? '—' : t('wholeRow'))}
              </td>
              <td className="[overflow-wrap:anywhere]">{sentence(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > faults.length && <p className="mt-3 font-bold">{t('more', { count: count - faults.length })}</p>}
    </Section>
  );
}

/** A fault as a clerk reads it: what is wrong and how to mend it. */
function useSentence(): (fault: ImportFault) => string {
  const t = useTranslations('exchange.faults');
  const checks = useTranslations('checks');
  return ({ code, params }) => {
    const check = checkCodes.find((one) => `checks.${one}` === code);
    if (check) return `${checks(`${check}.what`, params)} ${checks(`${check}.mend`, params)}`;
    const own = faultCodes.find((one) => one === code);
    return own ? t(own, params) : code;
  };
}
