'use client';

import { onlyItsOwn, useEditing, useFindings, useWords } from '#components/desk/editing/context';
import { Fields } from '#components/desk/editing/controls/group';
import { FindingList } from '#components/desk/editing/finding-list';
import { sheetButtonsId } from '#components/desk/editing/sheet-buttons';
import { TranslationState } from '#components/desk/editing/translation-state';
import { fieldId } from '#lib/catalogue/drafts/places';
import { fieldsToWrite, marked, withText } from '#lib/catalogue/drafts/writing';
import { type Locale, listComma, localeNames, originalLocale } from '#lib/i18n/locales';

type Props = {
  locale: Locale;
  /** Translations whose tick was taken away because the Japanese has changed, and how to forget that. */
  unmarked: readonly Locale[];
  forget: () => void;
};

/** What an entry says in one language. */
export function TextSheet({ locale, unmarked, forget }: Props) {
  const { kind, fields, words, content, write } = useEditing();
  const path = ['texts', locale, 'text'];
  const text = content.texts[locale]?.text ?? {};
  const findings = useFindings(path, onlyItsOwn);
  return (
    <>
      <div id={fieldId(path)} tabIndex={-1} className="mb-4">
        <FindingList id={`${fieldId(path)}.findings`} findings={findings} depth={0} />
      </div>
      {locale === originalLocale ? <Unmarked {...{ unmarked, forget }} /> : <TranslationState locale={locale} />}
      <Fields
        fields={fieldsToWrite(fields.text, locale, text)}
        near={words.kinds[kind].text}
        path={path}
        value={text}
        write={(name, value) => write(withText(content, fields.text, locale, name, value))}
      />
    </>
  );
}

/** Told while one writes the original: who only mended a slip says so, and the ticks are there again. */
function Unmarked({ unmarked, forget }: Pick<Props, 'unmarked' | 'forget'>) {
  const t = useWords();
  const { content, write, tell } = useEditing();
  if (unmarked.length === 0) return null;
  const languages = unmarked.map((locale) => localeNames[locale]).join(listComma(tell.locale));
  function keepMarks() {
    write(marked(content, unmarked, true));
    forget();
    document.getElementById(sheetButtonsId)?.focus();
  }
  return (
    <div role="status" className="mb-6 rounded-r-lg border-l-8 border-warn-line bg-raised p-4">
      <p>{t('translation.unmarked', { languages })}</p>
      <button type="button" className="button button-small button-outline mt-2" onClick={keepMarks}>
        {t('translation.keepMarks')}
      </button>
    </div>
  );
}
