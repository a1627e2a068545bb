import { Parser } from 'htmlparser2';
import { bcp47, type Locale } from '#lib/i18n/locales';
import { freshUntilName } from '#lib/web/front/fresh-until';
import { setFurigana } from '#lib/web/front/furigana';
import { occupancyName } from '#lib/web/front/occupancy';
import { parseAids } from '#lib/web/reading-aids';

export type ResidentDocument = {
  html: string;
  /** When a sentence on the page stops being true; a page that does not say may not be kept. */
  freshUntil: number | undefined;
  /** The mark of what was taken in the room it shows; '' where it shows none. */
  occupancy: string;
};

type Attributes = Readonly<Record<string, string>>;

/**
 * Turns what the framework rendered into a plain document: its scripts, preloads of scripts and
 * comments are cut out. What remains is an allow-list, so nothing new slips through by itself:
 * `application/ld+json`, and scripts of our own under `/islands/`. All else stays to the letter, but
 * that readers who want furigana get them set.
 */
export function toDocument(rendered: string, { aids, locale }: { aids: string; locale: Locale }): ResidentDocument {
  const kept: string[] = [];
  let from = 0;
  let freshUntil: number | undefined;
  let occupancy = '';
  let inForeignScript = false;
  const cut = (start: number, end: number) => {
    kept.push(rendered.slice(from, start));
    from = end;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta' && attributes['name'] === freshUntilName) {
        freshUntil = earliest(freshUntil, Date.parse(attributes['content'] ?? ''));
        cut(parser.startIndex, parser.endIndex + 1);
      } else if (name === 'meta' && attributes['name'] === occupancyName) {
        occupancy = attributes['content'] ?? '';
        cut(parser.startIndex, parser.endIndex + 1);
      } else if (name === 'link' && preloadsScript(attributes)) {
        cut(parser.startIndex, parser.endIndex + 1);
      } else if (name === 'script' && !isAllowedScript(attributes)) {
        inForeignScript = true;
        cut(parser.startIndex, parser.endIndex + 1);
      }
    },
    onclosetag(name) {
      if (name !== 'script' || !inForeignScript) return;
      inForeignScript = false;
      // Its text lies between the last cut and here.
      from = parser.endIndex + 1;
    },
    oncomment() {
      cut(parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(rendered);
  if (!inForeignScript) kept.push(rendered.slice(from));
  const html = kept.join('');
  const read = parseAids(aids).includes('furigana') ? setFurigana(html, { japanese: bcp47(locale) === 'ja' }) : html;
  return { html: read, freshUntil, occupancy };
}

/** Several parts of a page may name an instant; the first to come counts. One that cannot be read counts as now. */
function earliest(known: number | undefined, named: number): number {
  return Math.min(known ?? Number.POSITIVE_INFINITY, Number.isNaN(named) ? 0 : named);
}

function isAllowedScript({ type, src = '' }: Attributes): boolean {
  return type === 'application/ld+json' || src.startsWith('/islands/');
}

function preloadsScript({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script');
}
