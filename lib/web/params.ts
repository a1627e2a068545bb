/** The named parts of an address as the framework gives them to a door; undefined where it has none. */
export type NamedParts = Record<string, string | string[] | undefined> | undefined;

/** The named parts of an address as single strings, without the character zero, which PostgreSQL refuses. */
export function plainParams(params: NamedParts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params ?? {}).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\0', '')]] : [])),
  );
}
