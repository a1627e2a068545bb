import { APIError } from 'better-auth/api';
import { z } from 'zod';

const Credential = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
});
/** What a device answers when it signs in, and when it makes a passkey (WebAuthn Level 3, §5.1). */
export const Assertion = Credential.extend({
  response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string(), userHandle: z.string() }),
});
export const Attestation = Credential.extend({
  response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string() }),
});

/** The library throws at what is no passkey's answer at all; that is a refusal like any other. */
export async function verified(ask: () => Promise<Response>): Promise<Response | undefined> {
  const answer = await ask().catch(() => undefined);
  return answer?.ok ? answer : undefined;
}

/** A passkey is both factors only where the device asked for a finger, a face or a code; the library leaves that open (WebAuthn Level 3, §6.1, UV). */
export function isOpenedByPerson(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('UNAUTHORIZED');
}
