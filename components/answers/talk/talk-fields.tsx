import type { TurnPlace } from '#lib/answers/talk/place';

/** What every form of a talk says of where it stands. A second tap claims the same turn, so it is the same turn. */
export function TalkFields({ place: { talk, next, opening } }: { place: TurnPlace }) {
  return (
    <>
      <input type="hidden" name="talk" value={talk} />
      <input type="hidden" name="number" value={next} />
      {opening !== undefined && <input type="hidden" name="opening" value={opening} />}
    </>
  );
}
