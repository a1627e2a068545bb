'use client';

import { useEditing, useWords } from '#components/desk/editing/context';
import { fieldId } from '#lib/catalogue/drafts/places';
import { marked } from '#lib/catalogue/drafts/writing';
import type { Maker } from '#lib/catalogue/model';
import type { Locale } from '#lib/i18n/locales';

const makers = ['person', 'machine'] as const satisfies readonly Maker[];

/** Whether a translation says what the original says now, and who wrote it. Nothing to say before its first words. */
export function TranslationState({ locale }: { locale: Locale }) {
  const t = useWords();
  const { content, write } = useEditing();
  const text = content.texts[locale];
  if (!text) return null;
  const tick = fieldId(['texts', locale, 'upToDate']);
  const maker = fieldId(['texts', locale, 'madeBy']);
  const writeMaker = (madeBy: Maker) => write({ ...content, texts: { ...content.texts, [locale]: { ...text, madeBy } } });
  return (
    <section aria-label={t('translation.title')} className="mb-6 rounded-lg bg-tint px-4 py-2">
      <label className="tick" htmlFor={tick}>
        <input
          id={tick}
          type="checkbox"
          checked={text.upToDate}
          aria-describedby={`${tick}-hint`}
          onChange={(event) => write(marked(content, [locale], event.target.checked))}
        />
        <span className="font-bold">{t('translation.upToDate')}</span>
      </label>
      <p id={`${tick}-hint`} className="text-[0.9375rem] text-ink-soft">
        {t('translation.upToDateHint')}
      </p>
      <fieldset id={maker} tabIndex={-1} className="mt-2">
        <legend className="font-bold">{t('translation.madeBy')}</legend>
        <div className="flex flex-wrap gap-x-5">
          {makers.map((one) => (
            <label key={one} className="tick">
              <input type="radio" name={maker} checked={text.madeBy === one} onChange={() => writeMaker(one)} />
              <span>{t(`translation.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
