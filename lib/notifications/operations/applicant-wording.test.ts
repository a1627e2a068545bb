import { describe, expect, it } from 'vitest';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { locales } from '#lib/i18n/locales';
import { applicantNotices } from '#lib/notifications/model';
import { sayApplicant } from '#lib/notifications/operations/applicant-wording';

const told = { group: 'g1', name: '汐見コーラス', reason: '名簿の不足', until: '2028-03-31' };

describe.each(locales)('in %s', (locale) => {
  it.each(applicantNotices)('%s says which group it is, and what there is to know', (what) => {
    const { title, body, path } = sayApplicant({ ...told, what }, locale);
    expect(path).toBe('/me/facilities/groups/g1');
    if (what !== 'user-expiring') expect(body).toContain('汐見コーラス');
    if (what === 'refused' || what === 'ended') expect(body).toContain('名簿の不足');
    if (what === 'registered' || what.endsWith('expiring')) expect(body).toContain('2028');
    expect(`${title}${body}`).not.toMatch(/[{}]|undefined|notices\./);
  });
});

it('leads to one’s own registration where there is no group', () => {
  expect(sayApplicant({ ...told, group: null, what: 'user-expiring' }, 'en').path).toBe('/me/facilities');
});

it('is やさしい日本語 with its names and days in it', () => {
  const bodies = applicantNotices.map((what) => sayApplicant({ ...told, name: '会', reason: '', what }, 'ja-easy').body);
  expect(bodies.flatMap(easyFaults)).toEqual([]);
});
