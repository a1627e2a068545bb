import { z } from 'zod';
import { toKatakana } from '#lib/i18n/katakana';
import {
  type AnswerFault,
  answerType,
  digitsOf,
  narrow,
  nothing,
  plainLine,
  typedIn,
  unless,
} from '#lib/procedures/answer-types/answer-type';

const parts = ['bank', 'branch', 'kind', 'number', 'holder'] as const;

/** An account that money is paid into: bank, branch, 普通 or 当座, up to seven digits, and its holder in kana as in the passbook. */
export const bankAccount = answerType('bank-account', {
  value: z.object({
    ...{ bank: z.string(), branch: z.string(), kind: z.enum(['ordinary', 'current']) },
    ...{ number: z.string(), holder: z.string() },
  }),
  parts: () => parts,
  read(typed) {
    const [bank, branch] = [plainLine(typedIn(typed, 'bank')), plainLine(typedIn(typed, 'branch'))];
    const number = digitsOf(typedIn(typed, 'number'));
    // What a passbook has is printed in kana, capitals, digits and few signs (全銀協).
    const holder = toKatakana(narrow(typedIn(typed, 'holder'))).toUpperCase();
    const kind = typedIn(typed, 'kind') === 'current' ? ('current' as const) : ('ordinary' as const);
    if (`${bank}${branch}${number}${holder}` === '') return nothing;
    const faults: Record<string, AnswerFault> = {};
    const said = { bank, branch, number, holder };
    for (const [part, value] of Object.entries(said)) if (value === '') faults[part] = 'missing';
    if (bank.length > 60) faults['bank'] = 'too-long';
    if (branch.length > 60) faults['branch'] = 'too-long';
    if (number !== '' && !/^\d{4,7}$/.test(number)) faults['number'] = 'account-wrong';
    if (holder !== '' && !/^[ァ-ヺー・ A-Z0-9().,/-]{1,60}$/.test(holder)) faults['holder'] = 'kana-wrong';
    return unless(faults, { ...said, kind, number: number.padStart(7, '0') });
  },
  write: (value) => value,
  told: ({ bank, branch, kind, number, holder }, { say }) => [`${bank} ${branch}`, `${say(kind)} ${number}`, holder],
  columns: ({ bank, branch, kind, number, holder }) => ({
    ...{ 金融機関名: bank, 支店名: branch, 口座種別: kind === 'ordinary' ? '普通' : '当座' },
    ...{ 口座番号: number, 口座名義: holder },
  }),
  columnNames: () => ['金融機関名', '支店名', '口座種別', '口座番号', '口座名義'],
});
