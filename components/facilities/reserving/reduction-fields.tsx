import { described, Labelled } from '#components/ui/labelled';
import { longestReason } from '#lib/facilities/applying/reduction';
import type { ToldRoom } from '#lib/facilities/operations/listing';
import { reductionsTold } from '#lib/facilities/telling/fees';
import type { FacilityWords } from '#lib/i18n/facility-words';

type Props = {
  room: ToldRoom;
  values: Readonly<Record<string, string>>;
  words: FacilityWords;
  faultOf: (field: string) => string | undefined;
};

/** 減免の申請: the reductions of a room, each to tick, and why. What it would cost is told before it is sent for good. */
export function ReductionFields({ room: { facts, text }, values, words, faultOf }: Props) {
  const { t } = words;
  if (facts.reductions.length === 0) return null;
  const fault = faultOf('reduction');
  const reason = { id: 'reason', hint: undefined, fault: faultOf('reason') };
  return (
    <>
      <fieldset id="reduction" className="mb-4" aria-describedby={fault ? 'reduction-fault' : 'reduction-hint'}>
        <legend className="font-bold">{t('payments.reduction.title')}</legend>
        <p id="reduction-hint" className="text-[0.9375rem] text-ink-soft">
          {t('reservations.new.reductionHint')}
        </p>
        {facts.reductions.map((row) => (
          <label key={row.id} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name={`reduction-${row.id}`}
              value="on"
              defaultChecked={values[`reduction-${row.id}`] === 'on'}
              className="size-6 shrink-0 accent-action"
            />
            {reductionsTold({ reductions: [row] }, text, words)}
          </label>
        ))}
        {fault && (
          <p id="reduction-fault" className="font-bold text-alarm">
            {fault}
          </p>
        )}
      </fieldset>
      <Labelled label={t('reservations.new.reductionReason')} {...reason}>
        <textarea
          className="field"
          name="reason"
          rows={2}
          maxLength={longestReason}
          defaultValue={values['reason'] ?? ''}
          {...described(reason)}
        />
      </Labelled>
    </>
  );
}
