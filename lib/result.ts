/** An expected outcome: the value, or a code that the edge turns into a sentence. Exceptions are bugs. */
export type Result<Value, Fault> = { ok: true; value: Value } | { ok: false; fault: Fault };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refused = <Fault>(fault: Fault) => ({ ok: false, fault }) as const;
