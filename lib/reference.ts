/**
 * A reference as it is stored, from what somebody types: full width, lower case, spaces and any hyphen or none.
 * What is none stays something that nothing has.
 */
export function readReference(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4, 12)}`;
}
