import type { AdviceKind } from '#lib/disasters/model';

/** Numbers that send help at once; free of charge from any telephone in Japan, and no city's to change. */
export const rescueNumbers = ['119', '110', '118'] as const;

/** The numbers for advice that reach most of Japan; where a city has its own, its settings say so. */
export const nationwideAdvice: Readonly<Record<AdviceKind, string>> = {
  'emergency-care': '#7119',
  'child-care': '#8000',
  'message-board': '171',
  'child-protection': '189',
  police: '#9110',
  consumer: '188',
};

/** Whom a number reaches: help at once by its number, advice by its kind; named in `disasters.numbers`. */
export type Reached = (typeof rescueNumbers)[number] | AdviceKind;

/** The office that answers for disasters. */
export const disasterOffice = 'disaster';
