import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { Island } from '#components/ui/island';
import { messagesIn } from '#lib/i18n/messages';
import type { Typed } from '#lib/procedures/answer-types/answer-type';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';

/** `typed`: on a page of one's own, what lies in the draft, of all steps: what is asked here may hang on it. */
type Props = { told: ToldProcedure; step: string; typed: Typed | undefined; children: ReactNode };

/**
 * A step with its script, which shows what is asked next at once. On the public page it also fills in what this device keeps,
 * and keeps what is typed, also without network; on a page of one's own the server has done so.
 */
export function ProcedureForm({ told, step, typed, children }: Props) {
  const locale = useLocale();
  const { slug, version, facts, text } = told;
  const { faults, fileFaults, files, parts, step: said } = messagesIn(locale).procedures;
  return (
    <>
      <procedure-form
        className="block"
        data-step={step}
        data-locale={locale}
        data-typed={typed && JSON.stringify(typed)}
        data-definition={JSON.stringify({ slug, version, facts })}
        data-labels={JSON.stringify(text.fields)}
        data-words={JSON.stringify({ faults, fileFaults, files, parts, step: said })}
      >
        {children}
      </procedure-form>
      <Island name="procedure" />
    </>
  );
}
