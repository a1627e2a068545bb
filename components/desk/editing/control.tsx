'use client';

import type { ControlProps } from '#components/desk/editing/context';
import { ChoiceControl, ChoicesControl, NumbersControl, YesNoControl } from '#components/desk/editing/controls/choice';
import { ColourControl } from '#components/desk/editing/controls/colour';
import { DayControl, DaysControl } from '#components/desk/editing/controls/day';
import { DayOfYearControl } from '#components/desk/editing/controls/day-of-year';
import { EntriesControl } from '#components/desk/editing/controls/entries';
import { EntryControl } from '#components/desk/editing/controls/entry';
import { GroupControl } from '#components/desk/editing/controls/group';
import { IdControl } from '#components/desk/editing/controls/id';
import { KeyedControl } from '#components/desk/editing/controls/keyed';
import { LineControl, NumberControl, TimeControl, UrlControl } from '#components/desk/editing/controls/line';
import { LinesControl } from '#components/desk/editing/controls/lines';
import { ProseControl } from '#components/desk/editing/controls/prose';
import { RowsControl } from '#components/desk/editing/controls/rows';
import { VariantsControl } from '#components/desk/editing/controls/variants';

/** Numbers out of no more than these are ticked instead of typed. */
const fewNumbers = 31;

/** Draws a value as its schema says that it is written. */
export function ControlField({ control, ...props }: ControlProps) {
  switch (control.control) {
    case 'line':
      return <LineControl control={control} {...props} />;
    case 'prose':
      return <ProseControl control={control} {...props} />;
    case 'lines':
    case 'words':
      return <LinesControl control={control} {...props} />;
    case 'url':
      return <UrlControl control={control} {...props} />;
    case 'number':
      return <NumberControl control={control} {...props} />;
    case 'time':
      return <TimeControl control={control} {...props} />;
    case 'day':
      return <DayControl control={control} {...props} />;
    case 'day-of-year':
      return <DayOfYearControl control={control} {...props} />;
    case 'colour':
      return <ColourControl control={control} {...props} />;
    case 'id':
      return <IdControl control={control} {...props} />;
    default:
      return <ComposedField control={control} {...props} />;
  }
}

function ComposedField({ control, ...props }: ControlProps) {
  switch (control.control) {
    case 'yes-no':
      return <YesNoControl control={control} {...props} />;
    case 'choice':
      return <ChoiceControl control={control} {...props} />;
    case 'choices':
      return <ChoicesControl control={control} {...props} />;
    case 'entry':
      return <EntryControl control={control} {...props} />;
    case 'entries':
      return <EntriesControl control={control} {...props} />;
    case 'group':
      return <GroupControl control={control} {...props} />;
    case 'variants':
      return <VariantsControl control={control} {...props} />;
    case 'keyed':
      return <KeyedControl control={control} {...props} />;
    case 'rows':
      return <ListField control={control} {...props} />;
    default:
      return null;
  }
}

/** Any number of the same: ticked, typed one below the other, or rows of fields. */
function ListField(props: ControlProps<'rows'>) {
  const { row } = props.control;
  if (row.control === 'day') return <DaysControl {...props} />;
  if (row.control === 'number' && row.least !== undefined && row.most !== undefined && row.most - row.least < fewNumbers) {
    return <NumbersControl least={row.least} most={row.most} {...props} />;
  }
  return <RowsControl {...props} />;
}
