/**
 * Something worked out once and then kept in memory for as long as `stateOf` tells the same state: a content version, or that
 * and the day. Whoever asks while it is being worked out waits for the same; a failure is nobody's to keep.
 */
export function keptWhile<Asked extends unknown[], Value>(
  stateOf: (...asked: Asked) => Promise<number | string>,
  workOut: (...asked: Asked) => Promise<Value>,
): (...asked: Asked) => Promise<Value> {
  let kept: { state: number | string; value: Promise<Value> } | undefined;
  return async (...asked) => {
    const state = await stateOf(...asked);
    if (kept?.state === state) return kept.value;
    const mine = { state, value: workOut(...asked) };
    kept = mine;
    mine.value.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return mine.value;
  };
}
