/** The query of an address as the framework gives it to a page. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** A whole number that a form or address names, as the database can hold it; 0 for anything else. */
export function wholeNumber(value = ''): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : 0;
  return number <= 2_147_483_647 ? number : 0;
}

/** The first value of a parameter; '' when it is missing. */
export function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
