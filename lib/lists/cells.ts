import { barrierFreeFeatures } from '#lib/disasters/model';
import { hiragana } from '#lib/readings/alignment';

/** What somebody wrote, without its widths and the blanks around it. */
export const plain = (cell: string) => cell.normalize('NFKC').trim();

/** A number with what people write around it (約1,200人, 12.5m); undefined where there is none, NaN where it cannot be read. */
export function readNumber(cell: string): number | undefined {
  const said = plain(cell).replaceAll(',', '');
  if (/^([-ー―]|なし|不明)?$/.test(said)) return undefined;
  const [, digits] = /^約?([-+]?\d+(?:\.\d+)?)(人|名|m|メートル)?(程度)?$/i.exec(said) ?? [];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** A reading in kana as the city keeps it; undefined for what is none. */
export function readReading(cell: string): string | undefined {
  const kana = cell.normalize('NFKC');
  return /^[\p{sc=Katakana}\p{sc=Hiragana}ー・\s]+$/u.test(kana) ? hiragana(kana) : undefined;
}

type Feature = (typeof barrierFreeFeatures)[number];

const features: Readonly<Record<Feature, RegExp>> = {
  wheelchair: /車椅子|車いす/,
  slope: /スロープ|段差なし/,
  elevator: /エレベータ/,
  handrail: /手すり/,
  'accessible-toilet': /(多機能|多目的|バリアフリー|車椅子.*|車いす.*)トイレ/,
  ostomate: /オストメイト/,
  'tactile-paving': /点字/,
};

/** What a place has for people who need it, and the words of the cell that nobody knows. */
export const readFeatures = (cell: string) => readWords(cell, barrierFreeFeatures, features);

/** The words of a cell (`;` between them) by what they name, and those nobody knows. */
export function readWords<Name extends string>(cell: string, all: readonly Name[], named: Readonly<Record<Name, RegExp>>) {
  const words = plain(cell)
    .split(/[;、,/\n]/)
    .map(plain)
    .filter(Boolean);
  return {
    found: all.filter((name) => words.some((word) => named[name].test(word))),
    unread: words.filter((word) => !all.some((name) => named[name].test(word))),
  };
}
