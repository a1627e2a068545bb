import { describe, expect, it } from 'vitest';
import { cutAtTerms } from '#lib/catalogue/rules/terms';

const terms = [
  { slug: 'domicile', spellings: ['本籍', 'registered domicile'] },
  { slug: 'certificate', spellings: ['印鑑登録証明書', 'seal'] },
  { slug: 'registration', spellings: ['印鑑登録'] },
];

describe('cutting a text at its terms', () => {
  it('keeps every letter and marks each term once', () => {
    const cut = cutAtTerms('本籍と本籍地', terms);
    expect(cut.map((stretch) => stretch.text).join('')).toBe('本籍と本籍地');
    expect(cut.filter((stretch) => stretch.term)).toEqual([{ text: '本籍', term: 'domicile' }]);
  });

  it('prefers the longest spelling', () => {
    expect(cutAtTerms('印鑑登録証明書', terms)).toEqual([{ text: '印鑑登録証明書', term: 'certificate' }]);
  });

  it('takes whole words only where words are separated, in any case', () => {
    expect(cutAtTerms('Sealed', terms)).toEqual([{ text: 'Sealed' }]);
    expect(cutAtTerms('a Seal.', terms)[1]).toEqual({ text: 'Seal', term: 'certificate' });
  });
});
