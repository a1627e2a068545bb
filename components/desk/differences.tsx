import { useTranslations } from 'next-intl';
import { fieldLabel } from '#lib/catalogue/fields/labels';
import type { EntryKind } from '#lib/catalogue/model';
import { asText, type Change, compareTexts } from '#lib/catalogue/versions/difference';
import type { DeskMessages } from '#lib/i18n/desk-messages';
import { bcp47, isLocale, localeNames } from '#lib/i18n/locales';

type Props = { kind: EntryKind; changes: readonly Change[]; words: DeskMessages['fields'] };

/** What differs, field by field: words that went are struck out, words that came are underlined. */
export function Differences({ kind, changes, words }: Props) {
  const t = useTranslations('content.review');
  if (changes.length === 0) return <p>{t('noChanges')}</p>;
  return (
    <dl>
      {changes.map(({ path, before, after }) => (
        <div key={path.join('.')} className="border-b border-hairline py-3">
          <dt className="text-[0.9375rem] font-bold">
            {isLocale(path[1]) && <span className="mr-2 text-ink-soft">{localeNames[path[1]]}</span>}
            {fieldLabel(kind, path, words)}
          </dt>
          <dd className="whitespace-pre-wrap" lang={isLocale(path[1]) ? bcp47(path[1]) : undefined}>
            {compareTexts(asText(before), asText(after), isLocale(path[1]) ? bcp47(path[1]) : 'ja').map(({ text, kind: piece }, place) => (
              <Piece
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a finished comparison never move.
                key={place}
                text={text}
                piece={piece}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Piece({ text, piece }: { text: string; piece: 'same' | 'removed' | 'added' }) {
  if (piece === 'same') return text;
  return piece === 'removed' ? <del>{text}</del> : <ins>{text}</ins>;
}
