import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { faultyFile } from '#lib/catalogue/exchange/faults.fixture';
import { faultCodes } from '#lib/catalogue/exchange/model';
import { planImport } from '#lib/catalogue/exchange/plan';
import { entryKinds } from '#lib/catalogue/model';
import { readSampleEntries } from '#lib/city/sample';

const planned = await planImport(faultyFile(60).bytes, { kind: 'service', now: new Date('2026-11-21'), known: readSampleEntries() });
const faults = planned.ok ? planned.value.faults : [];

const keysOf = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`)) : [path];

describe.each(['ja', 'en'] as const)('the words of importing and exporting in %s', (locale) => {
  const messages = JSON.parse(readFileSync(`messages/${locale}/desk/exchange.json`, 'utf8'));
  const t = createTranslator({
    locale,
    messages,
    onError: (fault) => {
      throw fault;
    },
  });

  it('are one sentence for every fault and for nothing else, and the same words as in Japanese', () => {
    expect(Object.keys(messages.faults)).toEqual([...faultCodes]);
    expect(keysOf(messages).sort()).toEqual(keysOf(JSON.parse(readFileSync('messages/ja/desk/exchange.json', 'utf8'))).sort());
  });

  it('can be said of every fault that is found, with all it needs', () => {
    expect(faults.length).toBeGreaterThan(40);
    for (const { code, params } of faults) {
      if (code.startsWith('checks.')) continue;
      const sentence = t(`faults.${code}`, params);
      expect(sentence.length, code).toBeGreaterThan(12);
      for (const value of Object.values(params)) if (code !== 'no-such-entry') expect(sentence, code).toContain(String(value));
    }
  });

  it('know every kind of entry', () => {
    const named = entryKinds.map((kind) => t('faults.no-such-entry', { slug: 'a', kind: kind.replaceAll('-', '_') }));
    expect(new Set(named).size).toBe(entryKinds.length);
  });
});
