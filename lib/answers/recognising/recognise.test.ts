import { describe, expect, it } from 'vitest';
import { blindCases } from '#lib/answers/recognising/blind-cases.fixture';
import { distressed, emergencies, harmless, otherCities, smallTalk } from '#lib/answers/recognising/cases.fixture';
import { recognise } from '#lib/answers/recognising/recognise';
import type { Recognised } from '#lib/answers/recognising/recognised';

const own = { names: ['汐見市', 'Shiomi City', '汐见市', '시오미시', 'Shiomi', 'Сиоми', 'しおみし'], prefecture: '北海道' };

/** As the tables of cases write it. */
function named(recognised: Recognised | undefined): string {
  if (!recognised) return '-';
  if (recognised.kind === 'other-city') return recognised.name;
  return recognised.kind === 'emergency' && recognised.also ? `${recognised.of}+` : recognised.of;
}

describe.each([
  ['emergencies', emergencies],
  ['ordinary questions', harmless],
  ['other cities', otherCities],
  ['small talk', smallTalk],
  ['distress', distressed],
])('%s', (_, cases) => {
  it.each(cases)('$sentence → $what', ({ sentence, what }) => {
    expect(named(recognise(sentence, own))).toBe(what);
  });
});

describe('cases another person wrote without knowing the rules', () => {
  it.each(blindCases)('%s: %s', (emergency, sentence) => {
    expect(recognise(sentence, own)?.kind === 'emergency').toBe(emergency);
  });
});
