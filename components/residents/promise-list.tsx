import { useTranslations } from 'next-intl';

type Row = { what: string; why: string; until: string };

/** What is kept, why and until when, one block each: a table would not fit a phone. */
export function PromiseList({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('promises.privacy');
  return (
    <ul className="divide-y divide-hairline">
      {rows.map(({ what, why, until }) => (
        <li key={what} className="py-3">
          <p className="font-bold">{what}</p>
          <p>
            {t('why')}: {why}
          </p>
          <p>
            {t('until')}: {until}
          </p>
        </li>
      ))}
    </ul>
  );
}
