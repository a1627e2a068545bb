import iconv from 'iconv-lite';

export type CsvEncoding = 'utf-8' | 'cp932';

/** A file's text. `damagedLine`: the first line that holds bytes which are no character, shown there as U+FFFD. */
export type Decoded = { text: string; encoding: CsvEncoding; damagedLine: number | undefined };

/** UTF-8, or else the CP932 of the spreadsheets in which a city keeps its lists. A file that names itself UTF-8 (BOM) is never CP932. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', damagedLine: undefined };
  } catch {
    const encoding = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8' : 'cp932';
    const text = iconv.decode(Buffer.from(bytes), encoding);
    const damaged = text.indexOf('\uFFFD');
    return { text, encoding, damagedLine: damaged < 0 ? undefined : lineAt(text, damaged) };
  }
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

const lineAt = (text: string, place: number) => text.slice(0, place).split(/\r\n?|\n/).length;
