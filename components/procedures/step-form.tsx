import type { ReactNode } from 'react';
import { AnswerField } from '#components/procedures/answer-field';
import type { Asking } from '#components/procedures/asking';
import { StepOffers } from '#components/procedures/offers';

type Props = {
  asking: Asking;
  step: string;
  /** Where it is sent. */
  action: string;
  /** Whether somebody came from the page where all is checked, and goes back there. */
  fromCheck: boolean;
  children?: ReactNode;
};

/** The questions of one step, and the way on. */
export function StepForm({ asking, step, action, fromCheck, children }: Props) {
  const { told, t, asked } = asking;
  const fields = told.facts.fields.filter((field) => field.step === step && field.group === undefined);
  const takesFiles = told.facts.fields.some((field) => field.step === step && field.type === 'documents');
  return (
    <form method="post" action={action} noValidate className="mt-4 max-w-xl" {...(takesFiles && { encType: 'multipart/form-data' })}>
      {/* Enter means the first button that stands in a form: on, and not to take something away. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {t('step.next')}
      </button>
      <input type="hidden" name="_shown" value={[...asked].join(' ')} />
      {fromCheck && <input type="hidden" name="_from" value="check" />}
      <div data-offers="step">
        <StepOffers offers={asking.offers} />
      </div>
      {fields.map((field) => (
        <AnswerField key={field.id} asking={asking} field={field} />
      ))}
      {children}
      <div className="mt-6 flex flex-wrap gap-3">
        <button type="submit" className="button button-solid w-full sm:w-auto" data-next>
          {t('step.next')}
        </button>
        <button type="submit" name="act" value="later" className="button button-outline w-full sm:w-auto" data-later>
          {t('step.later')}
        </button>
      </div>
    </form>
  );
}
