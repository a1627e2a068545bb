/**
 * Where a form of a talk stands: the talk's key, and the number its turn will have. A page that was opened with a
 * question in its address (`?q=`) has kept nothing yet: `opening` carries that question along, to become turn 1.
 */
export type TurnPlace = { talk: string; next: number; opening?: string | undefined };
