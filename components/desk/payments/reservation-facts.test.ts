import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReservationFacts } from '#components/desk/payments/reservation-facts';
import { cityTimeZone } from '#lib/calendar/day';
import { quoted } from '#lib/facilities/payments/quotation.fixture';
import { accountOf, quotedIn } from '#lib/facilities/payments/rules';
import type { Reservation } from '#lib/facilities/reservations/model';
import { spanOf } from '#lib/facilities/reservations/rules';
import { deskMessagesIn } from '#lib/i18n/desk-messages';
import { facilityWords } from '#lib/i18n/facility-words';

const now = new Date('2026-11-21T12:00:00+09:00');
const slot = { day: '2026-12-01', from: '09:00', to: '12:00' };
const span = spanOf(slot) ?? { begins: 0, ends: 0 };
const quotation = quoted(2_050, slot);
const guests: Reservation = {
  ...{ reference: '7KQ3-M9TD', application: '7KQ3-M9TD', room: 'hall', cells: ['hall'], ...span, occupiedFrom: span.begins },
  ...{ occupiedUntil: span.ends, residentId: null, groupId: null, name: '山田 太郎', phone: '0153-00-0000', purpose: '' },
  ...{ applicantClass: 'resident', people: 8, quotation, state: 'held', offered: false, dueAt: null, edition: 1, madeAt: now },
};

it('says what kind of person has it, and leads to the look that is written down: no name, no telephone', () => {
  const place = { room: '大ホール', facility: '市民会館', phone: '', text: undefined };
  const paper = { reservation: guests, quotation: quotedIn(quotation), place, entries: [], account: accountOf([]), request: undefined };
  const facts = createElement(ReservationFacts, { paper, words: facilityWords('ja'), hasReceipt: false });
  const { dues, 'facility-desk': desk } = deskMessagesIn('ja');
  const words = { locale: 'ja' as const, timeZone: cityTimeZone, messages: { dues, 'facility-desk': desk }, children: facts };
  const page = renderToStaticMarkup(createElement(NextIntlClientProvider, words));
  expect(page).not.toMatch(/山田|0153-00-0000/);
  expect(page).toContain('アカウントのない人（電話・窓口）');
  expect(page).toContain('href="/ja/admin/facilities/reservations/7KQ3-M9TD"');
});
