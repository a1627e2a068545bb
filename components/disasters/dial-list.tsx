import { Dial } from '#components/disasters/dial';
import type { CitySettings } from '#lib/city/settings/model';
import { dialled } from '#lib/disasters/dialling';
import { type Helper, rescueNumbers } from '#lib/disasters/model';

/** Whom to call, each a button; a number that this city has not is left out. */
export function DialList({ helpers, settings }: { helpers: readonly Helper[]; settings: CitySettings }) {
  const isRescue = (helper: Helper) => rescueNumbers.some((number) => number === helper);
  return (
    <ul className="mt-3 space-y-2">
      {helpers
        .map((helper) => ({ helper, number: dialled(helper, settings) }))
        .filter(({ number }) => number !== '')
        .map(({ helper, number }) => (
          <li key={helper}>
            <Dial number={number} reached={helper} urgent={isRescue(helper)} />
          </li>
        ))}
    </ul>
  );
}
