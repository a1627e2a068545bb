/** What somebody typed into a field of one line, as the value it means; what is not understood stays as it was typed, for the checks to name. */
const plain = (typed: string) => typed.normalize('NFKC').trim();

/** A number, also 「３，０００円」. */
export function typedNumber(typed: string): number | string | undefined {
  const digits = plain(typed).replace(/[,\s]|円$|yen$/gi, '');
  if (digits === '') return undefined;
  return /^[-−]?\d+(\.\d+)?$/.test(digits) ? Number(digits.replace('−', '-')) : typed;
}

/** A time of day, `08:30`, also from 「8時半」, 「8：30」 and `0830`. */
export function typedTime(typed: string): string | undefined {
  const said = plain(typed).replace(/時半$/, ':30').replace(/時$/, ':00').replace('時', ':').replace(/分$/, '');
  if (said === '') return undefined;
  const [, hours, minutes] = /^(\d{1,2}):?(\d{2})$/.exec(said) ?? [];
  return hours === undefined ? typed : `${hours.padStart(2, '0')}:${minutes}`;
}

/** A line of text: breaks from pasting become spaces; `undefined` when there are no words in it. */
export function typedLine(typed: string): string | undefined {
  const line = typed.replace(/\s*\n\s*/g, ' ');
  return line.trim() === '' ? undefined : line;
}

/** One item per line, without the empty ones. */
export function typedLines(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
