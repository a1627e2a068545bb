import { expect, test } from 'vitest';
import { matchNames } from '#lib/search/name-match';
import { buildNames } from '#lib/search/names';
import { textsOf } from '#lib/search/texts';

const texts = [
  { locale: 'ja', title: '住民票の写し', reading: 'じゅうみんひょうのうつし', words: ['住所の証明'], body: '' },
  { locale: 'ja', title: '住民税', reading: 'じゅうみんぜい', words: [], body: '' },
  { locale: 'en', title: 'Certificate of residence', words: ['ID card'], body: '' },
];
const names = buildNames(textsOf([{ id: 'a', kind: 'service', texts }]));

function found(phrase: string) {
  const matches = matchNames(names, phrase).map((match) => ({ ...match, name: names.list[match.name]?.folded }));
  return matches.sort((one, other) => other.strength - one.strength);
}

test('a right spelling brings no similar ones', () => {
  expect(found('住民税')).toEqual([{ name: '住民税', strength: 1, by: 'word' }]);
});

test('the beginning of a name counts more than its inside', () => {
  const [beginning] = found('住民票');
  const [inside] = found('の写し');
  expect(beginning?.strength).toBeGreaterThan(inside?.strength ?? 1);
});

test.each([
  ['住民表', '住民票の写し'],
  ['じゅみんひよ', 'じゅうみんひょうのうつし'],
  ['juminhyou', 'juuminhyounoutsushi'],
  ['certificat of residance', 'certificate of residence'],
  ['じゅうみんぜいがほしい', 'じゅうみんぜい'],
])('%s is close to %s', (phrase, name) => {
  expect(found(phrase)[0]).toMatchObject({ name, by: 'spelling' });
});

test.each(['量子力学', 'asdfghjkl', 'resident evil movie', 'こんだて', '住'])('%s is close to nothing', (phrase) => {
  expect(found(phrase)).toEqual([]);
});
