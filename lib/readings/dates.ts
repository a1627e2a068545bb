import { type Annotated, annotated } from '#lib/readings/annotation';
import { readCounter } from '#lib/readings/counters';

/** The words of which dates and times of day consist; the framework's calendar writes them, so no text stores their readings. */
const words: Readonly<Record<string, string>> = { 年: 'ねん', 時: 'じ', 令和: 'れいわ', 午前: 'ごぜん', 午後: 'ごご' };
const weekdays: Readonly<Record<string, string>> = { 月: 'げつ', 火: 'か', 水: 'すい', 木: 'もく', 金: 'きん', 土: 'ど', 日: 'にち' };

const dateWords = /(\d+)(年|月|日|時|分)|令和|午前|午後|（([月火水木金土日])）/g;

/** Gives the dates and times in a Japanese text their readings; the rest stays as it is. */
export function annotateDates(text: string): Annotated {
  return text.replace(dateWords, (found: string, number: string | undefined, unit = '', weekday = '', index = 0) => {
    if (weekday) return `（${annotated(weekday, weekdays[weekday] ?? '')}）`;
    if (number === undefined) return annotated(found, words[found] ?? '');
    const counted = readCounter(number, unit, text.slice(0, index), text.slice(index + found.length));
    return counted ?? `${number}${annotated(unit, words[unit] ?? '')}`;
  });
}
