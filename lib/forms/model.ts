import { z } from 'zod';

const Values = z.record(z.string(), z.string());

/** A form that was refused: what was typed, and a code for each faulty field. */
export const RefusedForm = z.object({ values: Values, faults: Values });
export type RefusedForm = z.infer<typeof RefusedForm>;
