import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import { type Fault, listFaultCodes, type RefusedRow, type RemarkOn } from '#lib/lists/model';

type Said = { faults: Readonly<Record<string, string>>; remarks: Readonly<Record<string, string>> };
type Kind = {
  /** The file of a kind's own words. */
  words: string;
  own: { faults: readonly string[]; remarks: readonly string[] };
  /** Of a list in which much is wrong. */
  read: { refused: readonly RefusedRow<string>[]; remarks: readonly RemarkOn<string>[] };
};

const wordsIn = (locale: string, file: string): Said => JSON.parse(readFileSync(`messages/${locale}/desk/${file}.json`, 'utf8'));

/** Sees to it that every fault and every remark of a kind of list has its sentence, and that it says what stands in the file. */
export function provesSentences(locale: 'ja' | 'en', { words, own, read }: Kind): void {
  const [said, shared] = [wordsIn(locale, words), wordsIn(locale, 'lists')];
  const sentenceOf = ({ code, params = {} }: Pick<Fault<string>, 'code' | 'params'>) => {
    const sentence = said.faults[code] ?? said.remarks[code] ?? shared.faults[code] ?? shared.remarks[code];
    const onError = (fault: unknown) => {
      throw fault;
    };
    return createTranslator({ locale, messages: { sentence: sentence ?? code }, onError })('sentence', params);
  };

  it('are one sentence for every fault and every remark, and for nothing else', () => {
    expect(Object.keys(shared.faults)).toEqual([...listFaultCodes]);
    expect(Object.keys(said.faults)).toEqual([...own.faults]);
    expect(Object.keys(said.remarks)).toEqual(own.remarks.filter((code) => !Object.hasOwn(shared.remarks, code)));
  });

  it('say what stands in the file', () => {
    const found = [...read.refused.map(({ fault }) => fault), ...read.remarks];
    expect(found.length).toBeGreaterThanOrEqual(7);
    for (const fault of found) for (const value of Object.values(fault.params ?? {})) expect(sentenceOf(fault)).toContain(String(value));
  });
}
