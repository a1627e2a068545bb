import { useTranslations } from 'next-intl';
import type { RefusedForm } from '#lib/forms/model';
import type { Locale } from '#lib/i18n/locales';

const codes = ['reference-unknown', 'too-many'] as const;

/** What kept a question from being found, if this form came back. */
export function findFault(refused: RefusedForm | undefined) {
  return codes.find((code) => code === refused?.faults['reference']);
}

/** Where a left question and its answer are looked up by the reference. */
export function FindQuestion({ locale, refused }: { locale: Locale; refused: RefusedForm | undefined }) {
  const t = useTranslations('answers.find');
  const fault = findFault(refused);
  return (
    <form action={`/${locale}/ask/questions/find`} method="post" noValidate>
      <label className="block font-bold" htmlFor="reference">
        {t('label')}
      </label>
      <p id="reference-hint" className="mb-2 text-[0.9375rem] text-ink-soft">
        {t('hint')}
      </p>
      <input
        id="reference"
        name="reference"
        className="field max-w-60 font-mono"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        defaultValue={refused?.values['reference']}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'reference-fault reference-hint' : 'reference-hint'}
      />
      {fault && (
        <p id="reference-fault" className="mt-1 font-bold text-alarm">
          {t(`faults.${fault}`)}
        </p>
      )}
      <p className="mt-3">
        <button className="button button-outline" type="submit">
          {t('submit')}
        </button>
      </p>
    </form>
  );
}
