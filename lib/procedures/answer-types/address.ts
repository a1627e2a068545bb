import { z } from 'zod';
import { type AnswerFault, answerType, digitsOf, nothing, plainLine, typedIn, unless } from '#lib/procedures/answer-types/answer-type';

const longest = 200;

/** A postal code of seven digits and the address. */
export const address = answerType('address', {
  value: z.object({ postalCode: z.string(), address: z.string() }),
  parts: () => ['postalCode', 'address'],
  read(typed) {
    const digits = digitsOf(typedIn(typed, 'postalCode'));
    const written = plainLine(typedIn(typed, 'address'));
    if (`${digits}${written}` === '') return nothing;
    const faults: Record<string, AnswerFault> = {};
    if (!/^\d{7}$/.test(digits)) faults['postalCode'] = digits === '' ? 'missing' : 'postal-wrong';
    if (written === '') faults['address'] = 'missing';
    else if (written.length > longest) faults['address'] = 'too-long';
    return unless(faults, { postalCode: `${digits.slice(0, 3)}-${digits.slice(3)}`, address: written });
  },
  write: (value) => value,
  told: ({ postalCode, address: written }) => [`〒${postalCode}`, written],
  columns: ({ postalCode, address: written }) => ({ 郵便番号: postalCode, '': written }),
  columnNames: () => ['郵便番号', ''],
});
