import { z } from 'zod';

/** What the passkey island sends when a device has made one: its name, and the device's answer, which the library checks. */
export const PasskeyGiven = z.object({ name: z.string().trim().max(80), response: z.unknown() });
