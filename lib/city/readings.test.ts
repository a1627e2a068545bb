import { describe, expect, it } from 'vitest';
import { readingsOf, taughtBy } from '#lib/catalogue/rules/readings';
import { textsOf } from '#lib/catalogue/rules/telling';
import { readSampleCorrections, readSampleEntries } from '#lib/city/sample';
import { hiragana, kanji } from '#lib/readings/alignment';
import { annotate } from '#lib/readings/annotate';
import { piecesOf, sound } from '#lib/readings/annotation';

const entries = readSampleEntries();
const corrections = new Map([...taughtBy(entries), ...readSampleCorrections()]);
const japanese = entries.flatMap((entry) =>
  entry.texts
    .filter(({ locale }) => locale === 'ja' || locale === 'ja-easy')
    .map(({ locale, text }) => ({ name: `${entry.kind}/${entry.slug} ${locale}`, read: textsOf(readingsOf(locale, text, corrections)) })),
);

describe('the furigana of the sample city', () => {
  it('read every title as the person who wrote it reads it', () => {
    const titles = entries.flatMap(({ texts }) => texts.map(({ text }) => text));
    const misread = titles.flatMap(({ title, reading }) => {
      // What Latin letters are called is no matter of furigana.
      if (typeof title !== 'string' || typeof reading !== 'string' || /[A-Za-z]/.test(title)) return [];
      const heard = hiragana(sound(annotate(title, corrections)));
      return same(heard) === same(reading) ? [] : [`${title}: ${heard} / ${reading}`];
    });
    expect(misread).toEqual([]);
  });

  it('leave no kanji without a reading, and read in hiragana', () => {
    const faults = japanese.flatMap(({ name, read }) =>
      read.flatMap((text) =>
        piecesOf(text)
          .filter(({ base, reading }) => (reading === undefined ? kanji.test(base) : !/^[ぁ-んー]+$/.test(reading)))
          .map(({ base, reading }) => `${name}: ${base} ${reading ?? ''}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

/** Signs are not read, digits are read by everyone. */
function same(reading: string): string {
  return reading.normalize('NFKC').replace(/[\s・（）()「」、。-]/g, '');
}
