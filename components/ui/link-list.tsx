import type { ReactNode } from 'react';
import { Icon, type IconName } from '#components/ui/icon';
import { NothingYet } from '#components/ui/nothing-yet';
import { Swatch } from '#components/ui/swatch';

/** `colour` marks a row with a swatch, beside its name. */
export type LinkRow = { href: string; title: string; lang?: string | undefined; note?: ReactNode; icon?: IconName; colour?: string };

/** A list of places to go: one row each, tall enough for a thumb. */
export function LinkList({ rows }: { rows: readonly LinkRow[] }) {
  if (rows.length === 0) return <NothingYet />;
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
      {rows.map(({ href, title, lang, note, icon, colour }) => (
        <li key={href}>
          <a className="row-link" href={href} lang={lang}>
            {icon && <Icon name={icon} className="size-7 text-action" />}
            {colour && <Swatch colour={colour} />}
            <span className="min-w-0 grow">
              <span className="row-title">{title}</span>
              {note && <span className="block text-[0.9375rem] leading-relaxed text-ink-soft">{note}</span>}
            </span>
            <Icon name="next" className="size-5 text-ink-soft" />
          </a>
        </li>
      ))}
    </ul>
  );
}
