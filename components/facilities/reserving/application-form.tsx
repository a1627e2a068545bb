import type { ReactNode } from 'react';
import { Field } from '#components/residents/field';
import { described, Labelled } from '#components/ui/labelled';
import type { Way } from '#lib/facilities/applying/operations/reserving-as';
import { longestPurpose } from '#lib/facilities/reservations/model';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = {
  action: string;
  words: FacilityWords;
  /** What goes along unseen: the one-time key, and what was seen. */
  hidden: Readonly<Record<string, string>>;
  ways: readonly Way[];
  chosen: string;
  people: string;
  capacity: number;
  purpose: string;
  /** So many weeks may be asked for at once; 1 where nothing is repeated. */
  mostWeeks: number;
  weeks: number;
  faultOf: (field: string) => string | undefined;
  send: string;
  /** What only this room asks, before the button. */
  children?: ReactNode;
};

/** What somebody says who applies for a room: as whom, for how many, for what, and whether each week. */
export function ApplicationForm({ action, words, hidden, people, capacity, mostWeeks, weeks, faultOf, send, children, ...rest }: Props) {
  const { t, locale } = words;
  return (
    <form method="post" action={`/${locale}${action}`} noValidate className="mt-6 max-w-xl">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <AsWhom {...rest} words={words} fault={faultOf('as')} />
      <Field
        name="people"
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        label={t('reservations.new.people')}
        hint={t('reservations.new.peopleHint', { count: capacity })}
        defaultValue={people}
        fault={faultOf('people')}
      />
      <Purpose {...rest} words={words} fault={faultOf('purpose')} />
      {mostWeeks > 1 && (
        <Labelled id="weeks" label={t('reservations.new.weeks')}>
          <select id="weeks" className="field" name="weeks" defaultValue={String(weeks)}>
            <option value="1">{t('reservations.new.once')}</option>
            {Array.from({ length: mostWeeks - 1 }, (_, place) => place + 2).map((count) => (
              <option key={count} value={count}>
                {t('reservations.new.weeksOf', { count })}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      {children}
      <button className="button button-solid w-full" type="submit">
        {send}
      </button>
    </form>
  );
}

type Part<Name extends keyof Props> = Pick<Props, Name | 'words'> & { fault: string | undefined };

function AsWhom({ ways, chosen, words: { t }, fault }: Part<'ways' | 'chosen'>) {
  const labelOf = ({ choice }: Way) =>
    choice.kind === 'group'
      ? t('reservations.new.group', { name: choice.name })
      : t('reservations.new.self', { whom: t(`facilities.whom.${choice.class}`) });
  return (
    <fieldset className="mb-4" id="as" aria-describedby={fault ? 'as-fault' : undefined}>
      <legend className="font-bold">{t('reservations.new.as')}</legend>
      {ways.map((way) => (
        <label key={way.value} className="flex min-h-11 items-center gap-3">
          <input type="radio" name="as" value={way.value} defaultChecked={way.value === chosen} className="size-6 shrink-0 accent-action" />
          {labelOf(way)}
        </label>
      ))}
      {fault && (
        <p id="as-fault" className="font-bold text-alarm">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

function Purpose({ purpose, words: { t }, fault }: Part<'purpose'>) {
  const told = { id: 'purpose', hint: t('reservations.new.purposeHint'), fault };
  return (
    <Labelled label={t('reservations.new.purpose')} {...told}>
      <textarea className="field" name="purpose" rows={2} maxLength={longestPurpose} defaultValue={purpose} {...described(told)} />
    </Labelled>
  );
}
