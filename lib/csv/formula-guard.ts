/** A cell that a spreadsheet would take for a formula, however many apostrophes stand before it (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;
const negativeNumber = /^-\d+(\.\d+)?$/;

const isGuarded = (cell: string) => formula.test(cell) && !negativeNumber.test(cell);

/** The cell as a spreadsheet may have it: what would be calculated gets an apostrophe before it; -5 is a number and stays. */
export function guard(cell: string): string {
  return isGuarded(cell) ? `'${cell}` : cell;
}

/** Takes away exactly the apostrophe that `guard` put there; any other is somebody's own. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell;
}
