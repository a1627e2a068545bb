import { type CounterMeans, counterMeans, mostYen, type PaymentFault } from '#lib/facilities/payments/model';
import { ok, type Result, refused } from '#lib/result';

/** Money that came or went, as the way tells it; the same `key` again is the same money. */
export type Moved = { yen: number; means: string; key: string };

/**
 * A way of paying. It talks to whoever handles the money, before or after our transactions, and knows nothing of the books:
 * `operations/paying.ts` enters what it answers. `settle` reads what the way tells of money that came (a form, the notice of a
 * service, perhaps told twice). `refund` gives money back.
 */
export type PaymentWay<Told> = {
  name: string;
  settle: (told: Told) => Promise<Result<Moved, PaymentFault>>;
  refund: (told: Told) => Promise<Result<Moved, PaymentFault>>;
};

/** What staff type at the counter, and the one-time key of their form. */
export type TypedAtCounter = { yen: string; means: string; key: string };

/** 窓口: staff take and give the money by hand or by machine, and write it down. */
export const counter: PaymentWay<TypedAtCounter> = {
  name: 'counter',
  settle: async (typed) => readTyped(typed),
  refund: async (typed) => readTyped(typed),
};

function readTyped({ yen: typed, means, key }: TypedAtCounter): Result<Moved, PaymentFault> {
  const yen = readYen(typed);
  if (yen === undefined) return refused('amount-wrong');
  return isCounterMeans(means) ? ok({ yen, means, key }) : refused('means-missing');
}

const isCounterMeans = (means: string): means is CounterMeans => counterMeans.some((one) => one === means);

/** Whole yen above nought as people type them: `1,050`, `１０５０円`, `¥1050`. */
export function readYen(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s,、円¥]/g, '');
  const yen = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  return yen > 0 && yen <= mostYen ? yen : undefined;
}
