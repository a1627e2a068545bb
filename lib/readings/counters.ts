import { type Annotated, annotated } from '#lib/readings/annotation';

/** 和語 day numbers, which no rule makes. */
const days: Readonly<Record<string, string>> = {
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** Counters whose sound changes with the digit before them: after 1, 6, 8 and 0; after 3; else. */
const shifting: Readonly<Record<string, readonly [string, string, string]>> = {
  分: ['ぷん', 'ぷん', 'ふん'],
  本: ['ぽん', 'ぼん', 'ほん'],
  匹: ['ぴき', 'びき', 'ひき'],
  杯: ['ぱい', 'ばい', 'はい'],
  階: ['かい', 'がい', 'かい'],
  軒: ['けん', 'げん', 'けん'],
};

/** A number with a counter that no dictionary of words can read. */
export const counted = /(?<number>\d[\d,]*)(?<counter>日間|日|人|月|分|本|匹|杯|階|軒)/gu;

/**
 * Reads a number with its counter, as matched by `counted`, between what stands before and after it. Undefined where
 * the counter is read as any other word.
 */
export function readCounter(number: string, counter: string, before: string, after: string): Annotated | undefined {
  if (counter === '人') return people(number);
  if (counter.startsWith('日')) return daysSaid(number, counter, before.endsWith('月'));
  if (counter === '月') return `${number}${annotated('月', 'がつ')}`;
  if (counter === '分' && /^の\d/.test(after)) return `${number}${annotated('分', 'ぶん')}`;
  const reading = shifted(number, counter);
  return reading && `${number}${annotated(counter, reading)}`;
}

function people(number: string): Annotated {
  if (number === '1') return annotated('1人', 'ひとり');
  if (number === '2') return annotated('2人', 'ふたり');
  return `${number}${annotated('人', 'にん')}`;
}

/** 1日 is ついたち in a date and いちにち as a span. */
function daysSaid(number: string, counter: string, inDate: boolean): Annotated {
  const span = counter === '日間' ? annotated('間', 'かん') : '';
  if (number === '1' && inDate) return `${annotated('1日', 'ついたち')}${span}`;
  const whole = days[number];
  return `${whole ? annotated(`${number}日`, whole) : `${number}${annotated('日', 'にち')}`}${span}`;
}

function shifted(number: string, counter: string): string | undefined {
  const forms = shifting[counter];
  if (!forms) return undefined;
  const last = number.at(-1) ?? '';
  if ('1680'.includes(last)) return forms[0];
  if (last === '3') return forms[1];
  return counter === '分' && last === '4' ? 'ぷん' : forms[2];
}
