import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import { counterMeans, type PaymentEntry } from '#lib/facilities/payments/model';
import { isReversible } from '#lib/facilities/payments/rules';
import { longestReason } from '#lib/facilities/reservations/model';
import { amountTold } from '#lib/facilities/telling/quotation';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Filled = { at: string; values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

const wordsOf = { receive: 'receive', 'give-back': 'giveBack' } as const;

/** Enters money that came or went; begins with all that is due. The key makes a second press the same entry. */
export function MoneyForm({
  which,
  yen,
  oneTimeKey,
  at,
  values,
  faultOf,
}: Filled & { which: keyof typeof wordsOf; yen: number; oneTimeKey: string }) {
  const t = useTranslations('dues');
  const money = useTranslations('payments.paper.means');
  const [amount, means] = [`${which}-yen`, `${which}-means`];
  return (
    <Section id={which} title={t(`${wordsOf[which]}.title`)}>
      <form method="post" action={`${at}/${which}`} className="max-w-md" noValidate>
        <input type="hidden" name="key" value={values['key'] ?? oneTimeKey} />
        <TextField
          name={amount}
          inputMode="numeric"
          autoComplete="off"
          label={t(`${wordsOf[which]}.yen`)}
          defaultValue={values[amount] ?? yen}
          fault={faultOf(amount)}
        />
        <SelectField
          name={means}
          label={t(`${wordsOf[which]}.means`)}
          value={values[means] ?? 'cash'}
          options={counterMeans.map((value) => ({ value, label: money(value) }))}
          fault={faultOf(means)}
        />
        <button className="button button-solid" type="submit">
          {t(`${wordsOf[which]}.submit`)}
        </button>
      </form>
    </Section>
  );
}

/** Takes a mistaken entry back; nothing where there is none that could be. */
export function ReverseForm({ entries, words, at, values, faultOf }: Filled & { entries: readonly PaymentEntry[]; words: FacilityWords }) {
  const t = useTranslations('dues');
  const money = useTranslations('payments.paper.means');
  const mistakable = entries.filter((entry) => isReversible(entry, entries));
  if (mistakable.length === 0) return null;
  const options = mistakable.map(({ number, kind, yen }) => {
    const told = { number, kind: t(`kinds.${kind}`, { number: 0 }), yen: amountTold(Math.abs(yen), words) };
    return { value: String(number), label: t('reverse.option', told) };
  });
  return (
    <Section id="reverse" title={t('reverse.title')}>
      <p className="mb-3">{t('reverse.lead')}</p>
      <form method="post" action={`${at}/reverse`} className="max-w-md" noValidate>
        <SelectField name="number" label={t('reverse.number')} value={values['number']} options={options} fault={faultOf('number')} />
        <TextField
          name="right-yen"
          inputMode="numeric"
          autoComplete="off"
          label={t('reverse.yen')}
          defaultValue={values['right-yen']}
          fault={faultOf('right-yen')}
        />
        <SelectField
          name="right-means"
          label={t('reverse.means')}
          value={values['right-means'] ?? 'cash'}
          options={counterMeans.map((value) => ({ value, label: money(value) }))}
          fault={faultOf('right-means')}
        />
        <TextField
          name="reason"
          label={t('reverse.reason')}
          maxLength={longestReason}
          defaultValue={values['reason']}
          fault={faultOf('reason')}
        />
        <button className="button button-small button-alarm" type="submit">
          {t('reverse.submit')}
        </button>
      </form>
    </Section>
  );
}
