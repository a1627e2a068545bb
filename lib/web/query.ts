/** The query of an address as the framework gives it to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value of a parameter, without the character zero, which PostgreSQL refuses; '' when it is missing. */
export function firstOf(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').replaceAll('\0', '');
}

/** The greatest number that PostgreSQL's `integer` holds. */
const greatestNumber = 2_147_483_647;

/** A whole number that a form or an address gives in digits; 0 for anything else, and for what a column could not hold. */
export function wholeNumber(value: string | undefined): number {
  const number = /^\d{1,10}$/.test(value ?? '') ? Number(value) : 0;
  return number <= greatestNumber ? number : 0;
}
