import { dictionary } from '@zxcvbn-ts/language-common';
import { longestPassword, type PasswordFault, shortestPassword } from '#lib/staff/model';

const common = new Set(dictionary['passwords-common']);

/**
 * What is wrong with a password, undefined when nothing is: too short, too long, among the common ones
 * (also with digits or marks around it, or one sign again and again), or made of the person's own name or address.
 */
export function passwordFault(password: string, person: { name: string; email: string }): PasswordFault | undefined {
  const length = [...password].length;
  if (length < shortestPassword) return 'password-short';
  if (length > longestPassword) return 'password-long';
  const plain = password.normalize('NFKC').toLowerCase();
  if (isCommon(plain)) return 'password-common';
  const own = [...person.name.toLowerCase().split(/\s+/), ...person.email.toLowerCase().split(/[@.]/)].filter((part) => part.length > 3);
  return own.some((part) => plain.includes(part) && plain.length - part.length < 6) ? 'password-own' : undefined;
}

function isCommon(password: string): boolean {
  const bare = password.replace(/^\P{L}+|\P{L}+$/gu, '');
  const half = password.slice(0, password.length / 2);
  const repeated = new Set(password).size < 5 || (password.length % 2 === 0 && password === half + half);
  return repeated || common.has(password) || bare === '' || common.has(bare);
}
