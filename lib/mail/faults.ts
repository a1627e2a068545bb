import { z } from 'zod';

const Fault = z.object({
  code: z.string().optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
  command: z.string().optional().catch(undefined),
});

/** What may be written into a log of a letter that was not taken: the whole fault would name the address it was for. */
export function plainFault(fault: unknown): z.infer<typeof Fault> {
  return Fault.catch({}).parse(fault);
}

/** Whether a letter was refused for good (5xx; RFC 5321, 4.2.1). What is said of ourselves, such as of a password, can be mended. */
export function isRefusedForGood(fault: unknown): boolean {
  const { responseCode = 0, command = '' } = plainFault(fault);
  return responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command);
}
