import type { ReactNode } from 'react';
import { taxIn } from '#lib/facilities/fees/quotation';
import { amountTold } from '#lib/facilities/telling/quotation';
import type { FacilityWords } from '#lib/i18n/facility-words';

/** Who stands behind a paper: the city, and its registration number where it has one. */
export type Issuer = { city: string; registration: string };

/** Facts of a paper under each other; those that are empty are left out. */
export function PaperFacts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="mt-3 max-w-2xl">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name} className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 border-b border-hairline py-1 sm:grid-cols-[12rem_1fr]">
            <dt>{name}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** An amount that must not be overlooked, with the tax in it at its rate (消費税法第57条の4第1項第4号・第5号). */
export function PaperAmount({ name, yen, taxPercent, words }: { name: string; yen: number; taxPercent: number; words: FacilityWords }) {
  const { t } = words;
  const values = { percent: taxPercent, yen: amountTold(yen, words), tax: amountTold(taxIn(yen, taxPercent), words) };
  return (
    <div className="my-4 max-w-2xl border-2 border-current p-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-[1.375rem] font-bold">
        <span>{name}</span>
        <span className="whitespace-nowrap">{amountTold(yen, words)}</span>
      </p>
      <p>{taxPercent > 0 ? t('payments.paper.taxed', values) : t('payments.paper.untaxed')}</p>
    </div>
  );
}

/** Who issues a paper, at its end. */
export function PaperIssuer({ issuer: { city, registration }, words: { t } }: { issuer: Issuer; words: FacilityWords }) {
  return (
    <PaperFacts
      facts={[
        [t('payments.paper.issuer'), city],
        [t('payments.paper.registration'), registration],
      ]}
    />
  );
}
