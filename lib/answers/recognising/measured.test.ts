import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '#lib/answers/recognising/recognise';
import { soundsLikeDanger } from '#lib/answers/recognising/second-opinion';
import examples from './examples.json' with { type: 'json' };
import train from './train-cases.fixture.json' with { type: 'json' };
import unseen from './unseen-cases.fixture.json' with { type: 'json' };

const own = { names: ['汐見市', 'Shiomi City'], prefecture: '北海道' };
const isEmergency = (sentence: string) => recognise(sentence, own)?.kind === 'emergency';

/** How many of a hundred are taken for emergencies. */
function taken(cases: { sentence: string; emergency: boolean }[], emergency: boolean): number {
  const asked = cases.filter((one) => one.emergency === emergency);
  return (100 * asked.filter(({ sentence }) => isEmergency(sentence)).length) / asked.length;
}

/** What was measured, with three points to spare. */
describe('sentences another person wrote without knowing the rules', () => {
  it('learnt from these 360: all 200 emergencies found, no false alarm', () => {
    expect(taken(train, true)).toBeGreaterThanOrEqual(97);
    expect(taken(train, false)).toBeLessThanOrEqual(3);
  });

  it('never learnt from these 120: 56 of 60 emergencies found, 3 false alarms in 60', () => {
    expect(taken(unseen, true)).toBeGreaterThanOrEqual(90);
    expect(taken(unseen, false)).toBeLessThanOrEqual(8);
  });

  it('and has not copied them into its examples', () => {
    const learnt = new Set([...examples.emergencies, ...examples.ordinary]);
    expect(unseen.filter(({ sentence }) => learnt.has(sentence))).toEqual([]);
  });
});

describe('what only sounds like danger', () => {
  it('shows the numbers and lets the search answer too', () => {
    const sentence = 'さっきまで話してた母がろうそくみたいに白くて、さわると冷たいんです';
    expect(recognise(sentence, own)).toEqual({ kind: 'emergency', of: 'danger', numbers: ['119', '110'], also: true });
  });

  it('shows the coast guard at sea', () => {
    const sentence = '沖で漁してる兄の無線が切れた';
    expect(recognise(sentence, own)).toEqual({ kind: 'emergency', of: 'danger', numbers: ['119', '110', '118'], also: true });
  });

  it('is not looked for in a word or two', () => {
    expect(soundsLikeDanger('刃物')).toBe(true);
    expect(isEmergency('刃物')).toBe(false);
  });
});

/** They speak of violence, of wanting to die, of a fever at night and of somebody gone missing. */
const ofDanger = [
  'abuse-of-neighbor-noticed',
  'address-kept-from-abuser',
  'child-fever-at-night',
  'dementia-gone-missing',
  'partner-violence-advice',
];

it.each(['answers', 'services'])('no title of the sample city’s %s is an emergency, but for those of danger', (kind) => {
  const mistaken = readdirSync(`db/seed/${kind}`).filter((file) => {
    const { texts }: { texts: Record<string, { title: string }> } = JSON.parse(readFileSync(`db/seed/${kind}/${file}`, 'utf8'));
    return Object.values(texts).some(({ title }) => isEmergency(title));
  });
  expect(mistaken.filter((file) => !ofDanger.includes(file.replace('.json', '')))).toEqual([]);
});
