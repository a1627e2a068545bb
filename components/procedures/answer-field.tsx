import type { ReactNode } from 'react';
import type { Asking } from '#components/procedures/asking';
import { ChoiceField, ChoicesField, ConsentField, YesNoField } from '#components/procedures/fields/choice-fields';
import { DocumentsField } from '#components/procedures/fields/documents-field';
import { GroupField } from '#components/procedures/fields/group-field';
import { DateField, LongField, PartsField, PlainField } from '#components/procedures/fields/written-fields';
import { Notice } from '#components/ui/notice';
import { Prose } from '#components/ui/prose';
import { answerTypes } from '#lib/procedures/answer-types/all';
import { controlName } from '#lib/procedures/journey/answers';
import type { ProcedureField } from '#lib/procedures/model';

/** A field to be drawn; `row`: that of the group in which it stands (`children.0`), '' outside of any. */
export type FieldProps = {
  asking: Asking;
  field: ProcedureField;
  row: string;
  label: string;
  aside: ReactNode;
  hint: ReactNode;
  body: ReactNode;
};

/** A field of a form, whatever is answered in it; one that is not asked for waits, hidden, for the answer that asks for it. */
export function AnswerField({ asking, field, row = '' }: Pick<FieldProps, 'asking' | 'field'> & { row?: string }) {
  const { told, t, explain } = asking;
  const name = controlName(row, field.id);
  const hint = told.text.hints[field.id];
  const body = told.text.bodies[field.id];
  const props: FieldProps = {
    ...{ asking, field, row, label: told.text.fields[field.id] ?? field.id },
    aside: field.optional && field.type !== 'notice' && <span className="font-normal"> {t('step.optional')}</span>,
    hint: hint && explain(hint),
    body: body && <Prose text={body} draw={explain} />,
  };
  return (
    <div data-field={name} hidden={!asking.asked.has(name)}>
      <Drawn {...props} />
    </div>
  );
}

function Drawn(props: FieldProps) {
  const { field, label, body, asking } = props;
  switch (field.type) {
    case 'text':
    case 'number':
    case 'money':
    case 'phone':
    case 'email':
      return <PlainField {...props} />;
    case 'long-text':
      return <LongField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'choices':
      return <ChoicesField {...props} />;
    case 'yes-no':
      return <YesNoField {...props} />;
    case 'name':
    case 'address':
    case 'bank-account':
    case 'household-member':
      return <PartsField {...props} parts={answerTypes[field.type].parts(field, [])} />;
    case 'documents':
      return <DocumentsField {...props} field={field} />;
    case 'consent':
      return <ConsentField {...props} />;
    case 'group':
      return <GroupField {...props} field={field} />;
    case 'notice':
      return (
        <div lang={asking.lang('bodies')}>
          <Notice title={label}>{body}</Notice>
        </div>
      );
  }
}
