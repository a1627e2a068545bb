/** Tells the time. Passed as an argument wherever a rule depends on it. */
export type Clock = () => Date;

/** The real one, used only at the edges: pages, doors, workers. */
export const systemClock: Clock = () => new Date();
