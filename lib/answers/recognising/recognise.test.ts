import { describe, expect, it } from 'vitest';
import { blindCases } from '#lib/answers/recognising/blind-cases.fixture';
import { distressed, emergencies, harmless, otherCities, smallTalk } from '#lib/answers/recognising/cases.fixture';
import { emergenciesOfAnyKind, ordinary } from '#lib/answers/recognising/further-cases.fixture';
import type { Recognised } from '#lib/answers/recognising/model';
import { recognise } from '#lib/answers/recognising/recognise';

const own = { names: ['汐見市', 'Shiomi City', '汐见市', '시오미시', 'Shiomi', 'Сиоми', 'しおみし'], prefecture: '北海道' };

/** As the tables of cases write it. */
function named(recognised: Recognised | undefined): string {
  if (!recognised) return '-';
  if (recognised.kind === 'other-city') return recognised.name;
  if (recognised.kind === 'outside') return recognised.kind;
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

it.each(emergenciesOfAnyKind)('%s is an emergency', (sentence) => {
  expect(recognise(sentence, own)?.kind).toBe('emergency');
});

it.each(ordinary)('%s is none', (sentence) => {
  expect(recognise(sentence, own)?.kind).not.toBe('emergency');
});

it('shows rescue first, and everybody who helps, when more than one thing has happened', () => {
  expect(recognise('夫に殴られて意識がありません、息をしていません', own)).toEqual({
    kind: 'emergency',
    of: 'injury',
    numbers: ['119', '110', 'emergency-care', 'violence', 'violence-advice'],
  });
});
