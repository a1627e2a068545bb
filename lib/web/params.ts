/** The named parts of an address as single strings, without the character zero, which PostgreSQL refuses. */
export function plainParams(params: Record<string, string | string[] | undefined>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\0', '')]] : [])),
  );
}
