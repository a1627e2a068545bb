import { z } from 'zod';
import { readWrittenDay } from '#lib/calendar/written-day';
import { toKatakana } from '#lib/i18n/katakana';
import { locales, originalLocale } from '#lib/i18n/locales';
import { readingAids } from '#lib/web/reading-aids';

/** Why the city hall asks for something, and until when it keeps it; the sentences are in `messages/<locale>/promises.json`. */
export const FieldPromise = z.object({
  purpose: z.enum(['forms', 'reach', 'recognise', 'district', 'reading']),
  until: z.literal('with-account'),
});
export type FieldPromise = z.infer<typeof FieldPromise>;

const kept = (purpose: FieldPromise['purpose']) => ({ purpose, until: 'with-account' }) satisfies FieldPromise;

/** Blanks of any width between words become one; letters stay as typed: a name is written as its bearer writes it. */
const plainText = (typed: string) => typed.replace(/[\s\u3000]+/g, ' ').trim();
const narrow = (typed: string) => plainText(typed.normalize('NFKC'));
const orNothing = <Field extends z.ZodType<unknown, string>>(field: Field) =>
  z
    .string()
    .transform((typed) => (typed === '' ? null : typed))
    .pipe(field.nullable());
const text = (read: (typed: string) => string) => z.string().default('').transform(read);

const Name = z.string().max(80, 'name-too-long');
const Kana = z
  .string()
  .max(80, 'name-too-long')
  .regex(/^[ァ-ヺー・ ]+$/, 'kana-wrong');
const PostalCode = z
  .string()
  .regex(/^\d{7}$/, 'postal-wrong')
  .transform((digits) => `${digits.slice(0, 3)}-${digits.slice(3)}`);
const Phone = z.string().regex(/^0\d{9,10}$/, 'phone-wrong');
const BirthDate = z.string().transform((typed, context) => {
  const day = readWrittenDay(typed);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'birth-wrong' });
  return z.NEVER;
});

const digitsOf = (typed: string) => narrow(typed).replace(/^〒|[-‐‑–—―ーｰ−\s()]/g, '');
const phoneOf = (typed: string) => digitsOf(typed).replace(/^\+81/, '0');

/** Somebody of the same household, for forms that ask for them. */
export const HouseholdMember = z.object({
  name: text(plainText).pipe(Name.min(1, 'household-name')),
  birthDate: text(narrow).pipe(orNothing(BirthDate)),
  relation: text(plainText).pipe(z.string().max(20, 'relation-too-long')),
});
export type HouseholdMember = z.infer<typeof HouseholdMember>;

export const mostMembers = 10;

/** One schema per field, which forms use too; each takes what people type and says why it is kept and until when. All are optional. */
export const profileFields = {
  name: text(plainText).pipe(Name).meta(kept('recognise')),
  kana: text((typed) => toKatakana(narrow(typed)))
    .pipe(orNothing(Kana))
    .meta(kept('recognise')),
  birthDate: text(narrow).pipe(orNothing(BirthDate)).meta(kept('recognise')),
  postalCode: text(digitsOf).pipe(orNothing(PostalCode)).meta(kept('forms')),
  address: text(plainText)
    .pipe(orNothing(z.string().max(200, 'address-too-long')))
    .meta(kept('forms')),
  district: text(narrow)
    .pipe(orNothing(z.string().regex(/^[a-z0-9-]{1,40}$/, 'district-wrong')))
    .meta(kept('district')),
  phone: text(phoneOf).pipe(orNothing(Phone)).meta(kept('reach')),
  household: z.array(HouseholdMember).max(mostMembers, 'household-many').nullable().default(null).meta(kept('forms')),
  locale: z.enum(locales).catch(originalLocale).meta(kept('reading')),
  aids: z.array(z.enum(readingAids)).default([]).meta(kept('reading')),
} as const;

export const Profile = z.object(profileFields);
export type Profile = z.infer<typeof Profile>;
export type ProfileField = keyof typeof profileFields;

/** All fields in the order in which they are asked. */
export const profileFieldNames = Object.keys(profileFields).filter((name): name is ProfileField => Object.hasOwn(profileFields, name));

/** Why a field is kept and until when; throws for one that does not say. */
export function promiseOf(field: ProfileField): FieldPromise {
  return FieldPromise.parse(profileFields[field].meta());
}

const faultCodes = [
  'name-too-long',
  'kana-wrong',
  'postal-wrong',
  'address-too-long',
  'district-wrong',
  'birth-wrong',
  'birth-future',
  'phone-wrong',
  'household-name',
  'household-many',
  'relation-too-long',
] as const;
export type ProfileFault = (typeof faultCodes)[number];

/** A code that a form brought back, as a fault that has a sentence. */
export function profileFault(code: string | undefined): ProfileFault | undefined {
  return faultCodes.find((known) => known === code);
}
