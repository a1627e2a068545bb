import { useTranslations } from 'next-intl';
import { Labelled, TextField } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { longestReason } from '#lib/procedures/cases/model';

type Props = {
  edition: number;
  /** Whether something was asked already, whose place this takes. */
  again: boolean;
  /** The day that is proposed. */
  until: string;
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** 補正を求める: what is said about the ticked answers; the end of the form in which the boxes are. */
export function AskForm({ edition, again, until, values, faultOf }: Props) {
  const t = useTranslations('applications.acts');
  const why = { id: 'why', hint: t('whyHint'), fault: faultOf('why') };
  const isOpen = ['answers', 'why', 'until'].some((field) => faultOf(field) !== undefined) || values['why'] !== undefined;
  return (
    <details className="card max-w-3xl" open={isOpen}>
      <summary className="tap fold font-bold">{t(again ? 'askAgain' : 'ask')}</summary>
      {again && <p className="mb-3">{t('askAgainLead')}</p>}
      <p className="mb-3">{t('askLead')}</p>
      <input type="hidden" name="edition" value={edition} />
      <Labelled label={t('why')} {...why}>
        <textarea className="field" name="why" rows={4} maxLength={longestReason} defaultValue={values['why']} {...described(why)} />
      </Labelled>
      <div className="max-w-xs">
        <TextField
          name="until"
          type="date"
          label={t('until')}
          hint={t('untilHint')}
          defaultValue={values['until'] ?? until}
          fault={faultOf('until')}
        />
      </div>
      <button className="button button-small button-outline" type="submit">
        {t('askSubmit')}
      </button>
    </details>
  );
}
