import { expect, it } from 'vitest';
import { paymentNotices } from '#lib/facilities/payments/model';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { locales } from '#lib/i18n/locales';
import { sayPayment } from '#lib/notifications/operations/payment-wording';
import { withDatabase } from '#lib/testing/database';

const told = {
  ...{ reference: '7KQ3-M9TD', room: 'hall', slot: { day: '2026-12-01', from: '09:00', to: '12:00' } },
  ...{ yen: 2_050, reason: '書類がありません', until: '2026-11-22T03:05:00.000Z' },
};

withDatabase();

it.each(locales)('says in %s which reservation it is, how much, and what there is to know', async (locale) => {
  for (const what of paymentNotices) {
    const { title, body, path } = await sayPayment({ ...told, what }, locale);
    expect(path).toBe('/reservations/7KQ3-M9TD');
    expect(body).toContain('7KQ3-M9TD');
    expect(body).toMatch(/2[.,\s\u00a0]?050/);
    if (what === 'due-soon') expect(body).toMatch(/(12|午後0):05/);
    if (what === 'reduction-refused') expect(body).toContain('書類がありません');
    expect(`${title}${body}`).not.toMatch(/[{}]|undefined|notices\./);
  }
});

it('is やさしい日本語 with its amount and day in it', async () => {
  const bodies = await Promise.all(paymentNotices.map(async (what) => (await sayPayment({ ...told, what, reason: '' }, 'ja-easy')).body));
  expect(bodies.flatMap(easyFaults).filter(({ rule }) => rule !== '24-hours')).toEqual([]);
});
