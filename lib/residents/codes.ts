import { randomInt } from 'node:crypto';
import { seal } from '#lib/secret';

/** A code to be typed from a letter: six digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A code to keep on paper: ten groups of three digits, 99 bits, which every keyboard has and every language reads. */
export function newRecoveryCode(): string {
  return Array.from({ length: 10 }, () => String(randomInt(1000)).padStart(3, '0')).join(' ');
}

/** The digits of what somebody typed, whatever their width and grouping. */
export function digitsIn(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, 60);
}

/** What is kept of a code in a letter: worth nothing without the key in the browser that asked for it. */
export function codeSeal(key: string, email: string, code: string): string {
  return seal('resident-code', `${key}\n${email}\n${code}`);
}

/** What is kept of a recovery code, and by which its account is found. */
export function recoverySeal(digits: string): string {
  return seal('resident-recovery', digits);
}
