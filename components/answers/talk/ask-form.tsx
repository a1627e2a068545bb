import { useTranslations } from 'next-intl';
import { faultName } from '#components/answers/leave-question';
import { TalkFields } from '#components/answers/talk/talk-fields';
import { longestQuestion } from '#lib/answers/model';
import type { TurnPlace } from '#lib/answers/talk/place';
import type { RefusedForm } from '#lib/forms/model';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; place: TurnPlace; refused: RefusedForm | undefined; begins: boolean };

/** Where the next sentence is typed. */
export function AskForm({ locale, place, refused, begins }: Props) {
  const t = useTranslations('answers');
  const said = refused?.values['said'] ?? '';
  const fault = refused?.faults['said'];
  return (
    <form id="ask" action={`/${locale}/ask/say`} method="post" className="ask-form" data-talk="" noValidate>
      <TalkFields place={place} />
      <label className="block font-bold" htmlFor="said">
        {t(begins ? 'talk.label' : 'talk.again')}
      </label>
      <p id="said-hint" className="text-[0.9375rem] text-ink-soft">
        {t('talk.hint')}
      </p>
      {fault && (
        <p id="said-fault" className="font-bold text-alarm" role="alert">
          {t(`faults.${faultName(fault)}`, { limit: longestQuestion, length: [...said].length })}
        </p>
      )}
      <div className="mt-2 flex items-end gap-2">
        <textarea
          id="said"
          name="said"
          rows={2}
          className="field min-w-0 grow"
          enterKeyHint="send"
          defaultValue={said}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'said-fault said-hint' : 'said-hint'}
        />
        <button className="button button-solid shrink-0" type="submit">
          {t('talk.send')}
        </button>
      </div>
    </form>
  );
}
