'use client';

import { useEditing, useWords } from '#components/desk/editing/context';
import { placeOf, type Sheet } from '#lib/catalogue/drafts/places';
import { bcp47, localeNames, locales } from '#lib/i18n/locales';

/** Where the focus goes when what had it is gone. */
export const sheetButtonsId = 'sheets';

const sheets: readonly Sheet[] = ['facts', ...locales];

/** Chooses what is written: the facts or one language. Each says how much is to be mended there. */
export function SheetButtons({ sheet, choose }: { sheet: Sheet; choose: (sheet: Sheet) => void }) {
  const t = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that choose what is shown are no set of fields.
    <div id={sheetButtonsId} tabIndex={-1} role="group" aria-label={t('languages')} className="mb-6 flex flex-wrap gap-2">
      {sheets.map((one) => (
        <button key={one} type="button" className="sheet-button" aria-pressed={one === sheet} onClick={() => choose(one)}>
          <span lang={one === 'facts' ? undefined : bcp47(one)}>{one === 'facts' ? t('facts') : localeNames[one]}</span>
          <Count sheet={one} />
        </button>
      ))}
    </div>
  );
}

function Count({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const here = useEditing().findings.filter((finding) => placeOf(finding).sheet === sheet);
  const count = here.length;
  if (count === 0) return null;
  const blocks = here.some(({ severity }) => severity === 'block');
  return (
    <span className={`count ${blocks ? 'count-alarm' : ''}`}>
      <span className="sr-only">{t(blocks ? 'findings.count' : 'findings.countAdvise', { count })}</span>
      <span aria-hidden="true">{count}</span>
    </span>
  );
}
