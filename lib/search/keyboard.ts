const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Letters whose keys touch on a QWERTY keyboard: s → w e a d z x. */
export function neighbouringKeys(letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  if (row < 0) return '';
  const at = ROWS[row]?.indexOf(letter) ?? 0;
  const above = ROWS[row - 1] ?? '';
  const below = ROWS[row + 1] ?? '';
  const beside = ROWS[row] ?? '';
  return above.charAt(at) + above.charAt(at + 1) + beside.charAt(at - 1) + beside.charAt(at + 1) + below.charAt(at - 1) + below.charAt(at);
}
