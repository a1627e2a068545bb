import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/desk/action-form';
import { TextField } from '#components/desk/field';
import { PaperFacts } from '#components/facilities/payments/paper';
import { Section } from '#components/ui/section';
import type { ReductionRequest } from '#lib/facilities/payments/model';
import type { Paper } from '#lib/facilities/payments/operations/papers';
import { quotedIn, totalOf } from '#lib/facilities/payments/rules';
import { amountTold, reductionsNamed } from '#lib/facilities/telling/quotation';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = {
  request: ReductionRequest;
  paper: Paper;
  words: FacilityWords;
  at: string;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** A reduction that waits: what was asked for and why, what it would cost, and the decision. */
export function ReductionCard({ request, paper, words, at, values, faultOf }: Props) {
  const t = useTranslations('dues.reduce');
  const { reductions, reason, quotation } = request;
  const fault = faultOf('reduction');
  return (
    <Section id="reduction" title={t('title')}>
      {fault && <p className="font-bold text-alarm">{fault}</p>}
      <PaperFacts
        facts={[
          [t('names'), reductionsNamed(reductions, paper.place.text, words)],
          [t('why'), reason],
        ]}
      />
      <p className="my-3">
        {t('from', { yen: amountTold(paper.account.priceYen, words) })}　{t('to', { yen: amountTold(totalOf(quotation), words) })}
      </p>
      {(quotedIn(quotation)?.proofs ?? []).length > 0 && <p className="my-3 font-bold">{t('proof')}</p>}
      <ActionForm action={`${at}/reduce`} button={t('approve')} main />
      <div className="mt-4 max-w-md">
        <ActionForm action={`${at}/not-reduce`} button={t('refuse')} alarm>
          <TextField name="answer" label={t('reason')} maxLength={200} defaultValue={values['answer']} fault={faultOf('answer')} />
        </ActionForm>
      </div>
    </Section>
  );
}
