import { Icon } from '#components/ui/icon';

type Row = { kind: string; slug: string; title: string; href: string; note: string };

/** Entries to go to, one row each, tall enough for a thumb. */
export function EntryRows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-xl border border-hairline">
      {rows.map(({ slug, title, href, note }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry may stand here twice, in different versions.
        <li key={`${href} ${place}`}>
          <a className="row-link" href={href}>
            <span className="min-w-0 grow">
              <span className="row-title">{title || slug}</span>
              {note && <span className="block text-[0.9375rem] text-ink-soft">{note}</span>}
            </span>
            <Icon name="next" className="size-5 text-ink-soft" />
          </a>
        </li>
      ))}
    </ul>
  );
}
