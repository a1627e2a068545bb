import { readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { checkCodes } from '#lib/catalogue/checks/model';
import { linkFaults } from '#lib/catalogue/links/model';
import { entryKinds } from '#lib/catalogue/model';

const values = {
  excerpt: 'EXCERPT',
  issue: 'ISSUE',
  kind: 'office',
  url: 'URL',
  characters: 120,
  longest: 100,
  percent: 71,
  level: 2,
  status: '404',
  day: '2026-03-31',
  room: 'ROOM',
};

describe.each(['ja', 'en'] as const)('the sentences for staff in %s', (locale) => {
  const messages = JSON.parse(readFileSync(`messages/${locale}/desk/checks.json`, 'utf8'));
  const t = createTranslator({
    locale,
    messages,
    onError: (fault) => {
      throw fault;
    },
  });

  it('are two for every code, and for nothing else', () => {
    expect(Object.keys(messages).sort()).toEqual([...checkCodes].sort());
    for (const code of checkCodes) expect(Object.keys(messages[code]), code).toEqual(['what', 'mend']);
  });

  it('name the words at fault and say how to mend them', () => {
    for (const code of checkCodes) {
      expect(t(`${code}.what`, values), code).toContain('EXCERPT');
      expect(t(`${code}.mend`, values).length, code).toBeGreaterThan(10);
    }
  });

  it('know every reason why an outside page does not open', () => {
    const told = ['404', '410', ...linkFaults].map((status) => t('outside-link.what', { ...values, status }));
    expect(new Set([...told, t('outside-link.what', { ...values, status: '500' })]).size).toBe(linkFaults.length + 3);
    expect(t('outside-link.what', { ...values, status: '500' })).toContain('500');
  });

  it('know every kind of entry by name', () => {
    const named = entryKinds.map((kind) => t('dead-reference.what', { ...values, kind: kind.replaceAll('-', '_') }));
    expect(new Set([...named, t('dead-reference.what', { ...values, kind: 'moon' })]).size).toBe(entryKinds.length + 1);
  });
});
