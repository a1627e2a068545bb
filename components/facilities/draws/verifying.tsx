import { Section } from '#components/ui/section';
import type { ShownRound } from '#lib/facilities/draws/operations/showing';
import type { FacilityWords } from '#lib/i18n/facility-words';

const states = ['announced', 'closed', 'drawn'] as const;

/** How anybody recomputes the draw: what was promised, what was published, and the program. */
export function Verifying({ round: { id, file }, words }: { round: ShownRound; words: FacilityWords }) {
  const { t } = words;
  const rows = [
    ['commitment', file.commitment],
    ['listHash', file.state === 'announced' ? null : file.listHash],
    ['seed', file.state === 'drawn' ? file.seed : null],
    ['beacon', file.state === 'drawn' ? file.beaconValue : null],
  ] as const;
  const there = states.slice(0, states.indexOf(file.state) + 1);
  return (
    <Section id="verify" title={t('draws.verify.title')}>
      <p>{t('draws.verify.lead')}</p>
      <dl>
        {rows.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className="border-b border-hairline py-2">
                <dt className="text-[0.9375rem] text-ink-soft">{t(`draws.verify.${name}`)}</dt>
                <dd className="break-all font-mono text-[0.875rem]">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <h3 className="mt-4">{t('draws.verify.files')}</h3>
      <ul>
        {there.map((state) => (
          <li key={state}>
            <a className="tap" href={`/open-data/draws/${id}-${state}.json`}>
              {t(`draws.verify.${state}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2 break-words">{t('draws.verify.command')}</p>
    </Section>
  );
}
