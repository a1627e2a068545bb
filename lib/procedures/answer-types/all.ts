import { address } from '#lib/procedures/answer-types/address';
import type { AnswerType } from '#lib/procedures/answer-types/answer-type';
import { bankAccount } from '#lib/procedures/answer-types/bank-account';
import { choice } from '#lib/procedures/answer-types/choice';
import { choices } from '#lib/procedures/answer-types/choices';
import { consent } from '#lib/procedures/answer-types/consent';
import { date } from '#lib/procedures/answer-types/date';
import { documents } from '#lib/procedures/answer-types/documents';
import { email } from '#lib/procedures/answer-types/email';
import { householdMember } from '#lib/procedures/answer-types/household-member';
import { longText } from '#lib/procedures/answer-types/long-text';
import { money } from '#lib/procedures/answer-types/money';
import { name } from '#lib/procedures/answer-types/name';
import { notice } from '#lib/procedures/answer-types/notice';
import { number } from '#lib/procedures/answer-types/number';
import { phone } from '#lib/procedures/answer-types/phone';
import { text } from '#lib/procedures/answer-types/text';
import { yesNo } from '#lib/procedures/answer-types/yes-no';
import type { AnswerTypeName } from '#lib/procedures/model';

/** Every type of answer but the group, which is several fields again (journey/answers.ts). */
export const answerTypes: Readonly<Record<Exclude<AnswerTypeName, 'group'>, AnswerType>> = {
  text,
  'long-text': longText,
  number,
  money,
  date,
  choice,
  choices,
  'yes-no': yesNo,
  name,
  address,
  phone,
  email,
  'bank-account': bankAccount,
  'household-member': householdMember,
  documents,
  consent,
  notice,
};
