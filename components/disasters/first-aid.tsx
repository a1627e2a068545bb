import { useMessages } from 'next-intl';
import { firstAid } from '#lib/disasters/phrases';

/** What to do until the ambulance comes; each case opens by itself, without scripts. */
export function FirstAid() {
  const words = useMessages().disasters.firstAid;
  return firstAid.map((name) => (
    <details key={name} className="border-b border-hairline" open={name === 'cpr'}>
      <summary className="min-h-12 cursor-pointer py-3 font-bold">{words[name].title}</summary>
      <ol className="mb-4 list-decimal space-y-2 pl-7">
        {Object.values(words[name].steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  ));
}
