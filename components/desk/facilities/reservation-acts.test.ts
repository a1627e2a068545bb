import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReservationActs } from '#components/desk/facilities/reservation-acts';
import { cityTimeZone } from '#lib/calendar/day';
import type { DeskReservation } from '#lib/facilities/desk/operations/seeing';
import { deskMessagesIn } from '#lib/i18n/desk-messages';

const reservation: DeskReservation = {
  ...{ reference: '7KQ3-M9TD', application: '7KQ3-M9TD', room: 'hall', cells: ['hall'], begins: 1, ends: 2, occupiedFrom: 1 },
  ...{ occupiedUntil: 2, applicantClass: 'resident', people: 8, purpose: '', quotation: {}, state: 'requested', offered: false },
  ...{ dueAt: null, edition: 1, madeAt: new Date(0), heldBy: 'guest' },
};

function page(values: Record<string, string> = {}, faults: Record<string, string> = {}): string {
  const acts = createElement(ReservationActs, { reservation, base: '/ja/admin', values, faultOf: (field) => faults[field] });
  const messages = { 'facility-desk': deskMessagesIn('ja')['facility-desk'] };
  const words = { locale: 'ja' as const, timeZone: cityTimeZone, messages, children: acts };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, words));
}

it('asks whose wish a cancellation is, and answers it for nobody', () => {
  const radios = page().match(/<input type="radio"[^>]*>/g) ?? [];
  expect(radios.map((radio) => /value="(\w+)"/.exec(radio)?.[1])).toEqual(['applicant', 'city']);
  for (const radio of radios) expect(radio).toMatch(/required/);
  expect(radios.join()).not.toContain('checked');
});

it('comes back open, with the reason as it was typed, in that form and no other', () => {
  const back = page({ reason: 'お電話で' }, { 'cancel-wish': 'だれの都合ですか' });
  expect(back).toMatch(/<details[^>]* open/);
  expect(back.match(/お電話で/g)).toHaveLength(1);
  expect(back).toMatch(/id="cancel-reason"[^>]*>お電話で/);
});
