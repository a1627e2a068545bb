import { z } from 'zod';

/**
 * What came of asking an outside address.
 * `ok`: somebody answers there. `moved`: the same, but the page has another address for good. `gone`: there is no such
 * page any more (404, 410). `unreachable`: no page came. `refused`: an address to which the city hall does not go.
 */
export const linkStatuses = ['ok', 'moved', 'gone', 'unreachable', 'refused'] as const;

/** Why no page came, where it was not an HTTP status; `messages/<locale>/desk/checks.json` has a sentence for each. */
export const linkFaults = ['address', 'port', 'private', 'name', 'connection', 'certificate', 'time', 'circle', 'answer'] as const;
export type LinkFault = (typeof linkFaults)[number];

/** `detail` is the HTTP status that decided, or one of `linkFaults`. */
export const LinkOutcome = z.object({ status: z.enum(linkStatuses), detail: z.string() });
export type LinkOutcome = z.infer<typeof LinkOutcome>;

/** The last outcome for an address, when that was, and how often in a row it has failed. */
export const LinkCheck = LinkOutcome.extend({ url: z.string(), checkedAt: z.date(), failures: z.int().min(0) });
export type LinkCheck = z.infer<typeof LinkCheck>;

/** Asks one address what has become of it. */
export type Ask = (url: string) => Promise<LinkOutcome>;
