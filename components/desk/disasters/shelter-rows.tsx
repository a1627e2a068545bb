import { useLocale, useTranslations } from 'next-intl';
import { openingStates } from '#lib/disasters/model';
import type { OrderWorld, Shelter } from '#lib/disasters/orders/model';
import { isOpen } from '#lib/disasters/orders/rules';

export type ShelterRow = { slug: string; title: string; shelter: Shelter | undefined };
type Props = {
  rows: readonly ShelterRow[];
  world: OrderWorld;
  /** What was typed into the row that was refused. */
  values: Readonly<Record<string, string>>;
  faultOf: (field: string) => string | undefined;
};

/** Every evacuation site with its four states to press: those that are open first, the others folded away. */
export function ShelterRows({ rows, ...rest }: Props) {
  const t = useTranslations('emergency.shelters');
  const openNow = rows.filter(({ shelter }) => shelter && isOpen(shelter));
  const others = rows.filter((row) => !openNow.includes(row));
  const isAtFault = others.some(({ slug }) => rest.faultOf(`shelter-${slug}`) !== undefined);
  return (
    <>
      {openNow.length > 0 && <Rows rows={openNow} {...rest} />}
      <details open={isAtFault}>
        <summary className="tap fold font-bold">{t('others', { count: others.length })}</summary>
        <Rows rows={others} {...rest} />
      </details>
    </>
  );
}

function Rows({ rows, world, values, faultOf }: Props) {
  return (
    <ul className="divide-y divide-hairline">
      {rows.map((row) => (
        <li key={row.slug} id={`shelter-${row.slug}`} className="py-3">
          <Row
            row={row}
            world={world}
            typed={values['site'] === row.slug ? values['people'] : undefined}
            fault={faultOf(`shelter-${row.slug}`)}
          />
        </li>
      ))}
    </ul>
  );
}

type RowProps = { row: ShelterRow; world: OrderWorld; typed: string | undefined; fault: string | undefined };

/** One site: its present state is marked. */
function Row({ row: { slug, title, shelter }, world, typed, fault }: RowProps) {
  const locale = useLocale();
  const t = useTranslations('emergency.shelters');
  const states = useTranslations('orders.shelters.states');
  const present = shelter?.state ?? 'closed';
  return (
    <form method="post" action={`/${locale}/admin/disasters/shelters/set`} aria-label={title}>
      <input type="hidden" name="world" value={world} />
      <input type="hidden" name="site" value={slug} />
      <input type="hidden" name="edition" value={shelter?.edition ?? 0} />
      {/* The Enter key in the field presses a form's first button: it must not close the shelter. */}
      <button hidden type="submit" name="state" value={present} />
      <p className="font-bold">{title}</p>
      <div className="flex flex-wrap items-end gap-3">
        {openingStates.map((state) => (
          <button
            key={state}
            className={`button ${state === present ? 'button-solid' : 'button-outline'}`}
            aria-pressed={state === present}
            type="submit"
            name="state"
            value={state}
          >
            {states(state)}
          </button>
        ))}
        <label>
          <span className="block text-[0.875rem]">{t('people')}</span>
          <input
            className="field max-w-28"
            name="people"
            inputMode="numeric"
            defaultValue={typed ?? shelter?.people ?? ''}
            autoComplete="off"
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : `fault-${slug}`}
          />
        </label>
      </div>
      {fault && (
        <p id={`fault-${slug}`} className="mt-1 font-bold text-alarm">
          {fault}
        </p>
      )}
    </form>
  );
}
