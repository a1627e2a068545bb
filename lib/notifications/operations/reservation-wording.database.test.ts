import { expect, it } from 'vitest';
import { loadSampleCity } from '#lib/city/sample';
import { easyFaults } from '#lib/i18n/easy-japanese';
import { locales } from '#lib/i18n/locales';
import { reservationNotices } from '#lib/notifications/model';
import { sayReservation } from '#lib/notifications/operations/reservation-wording';
import { withDatabase } from '#lib/testing/database';

const told = {
  ...{ reference: '7KQ3-M9TD', room: 'hall', slot: { day: '2026-12-01', from: '09:00', to: '24:00' } },
  ...{ others: 0, reason: '台風のため', until: '2026-11-22T03:05:00.000Z' },
};

withDatabase();

it.each(locales)('says in %s which reservation it is, and what there is to know', async (locale) => {
  for (const what of reservationNotices) {
    const { title, body, path } = await sayReservation({ ...told, what }, locale);
    expect(path).toBe('/reservations/7KQ3-M9TD');
    expect(body).toContain('7KQ3-M9TD');
    if (what === 'held' || what === 'offered') expect(body).toMatch(/(12|午後0):05/);
    if (what === 'refused' || what === 'called-off') expect(body).toContain('台風のため');
    expect(`${title}${body}`).not.toMatch(/[{}]|undefined|notices\./);
  }
});

it('names the room as the catalogue does, with its facility', async () => {
  await loadSampleCity(new Date('2026-11-21T09:00:00+09:00'));
  const { body } = await sayReservation({ ...told, what: 'confirmed', room: 'civic-center-meeting-1' }, 'ja');
  expect(body).toContain('市民文化会館 会議室1');
});

it('counts what was reserved with it', async () => {
  expect((await sayReservation({ ...told, what: 'confirmed', others: 3 }, 'en')).body).toContain('And 3 more times.');
  expect((await sayReservation({ ...told, what: 'confirmed', others: 1 }, 'en')).body).toContain('And 1 more time.');
});

it('is やさしい日本語 with its day and time in it', async () => {
  const bodies = await Promise.all(
    reservationNotices.map(async (what) => (await sayReservation({ ...told, what, reason: '' }, 'ja-easy')).body),
  );
  expect(bodies.flatMap(easyFaults).filter(({ rule }) => rule !== '24-hours')).toEqual([]);
});
