import type { EmergencyKind } from '#lib/answers/recognising/model';

type Table = Partial<Readonly<Record<EmergencyKind, string>>>;

/**
 * The signs of emergencies in one language, in the notation of `sign.ts`.
 * - `happening`: it is going on, and somebody needs help.
 * - `worry`: somebody may need help, and asks something as well.
 * - `subject`: the thing by its name, which may be asked about in peace.
 */
export type Signs = { happening: Table; worry: Table; subject: Table };
