/** Characters of a question that are looked at; more says nothing more. */
export const longestQuery = 200;

/** A question as it is searched for and shown again: no control characters, spaces folded, cut to length. */
export function cleanQuery(asked: string): { query: string; cut: boolean } {
  const whole = asked
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...whole];
  return { query: letters.slice(0, longestQuery).join(''), cut: letters.length > longestQuery };
}
