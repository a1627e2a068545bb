import { readSites } from '#lib/disasters/import/sites';

/** The columns a test needs of the 推奨データセット, and those that any list may have besides. */
export const header = 'NO,名称,名称_カナ,住所,緯度,経度,災害種別_地震,災害種別_津波,指定避難所との重複';

/** What is read of a list that can be read at all. */
export function readList(bytes: Uint8Array) {
  const read = readSites(bytes);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
}

/** The reasons for which rows are refused, `3 name-missing`. */
export const reasonsIn = (bytes: Uint8Array) => readList(bytes).refused.map(({ row, fault }) => `${row} ${fault.code}`);
