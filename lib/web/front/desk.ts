import { randomBytes } from 'node:crypto';
import { deskPolicy } from '#lib/web/front/headers';

/**
 * What a page of the desk needs on its way: a nonce, told to the framework in the header in which it looks
 * for one and to the browser as the policy of the answer. Nothing of it is ever kept.
 */
export function deskHeaders(developing: boolean): { inward: Record<string, string>; outward: Record<string, string> } {
  const policy = deskPolicy(randomBytes(16).toString('base64'), developing);
  return {
    inward: { 'content-security-policy': policy },
    outward: { 'content-security-policy': policy, 'cache-control': 'private, no-store' },
  };
}
