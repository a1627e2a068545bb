import { useLocale } from 'next-intl';

type Tab = { name: string; path: string; isHere: boolean };

/** The parts of a room of the desk, one of which is open. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const locale = useLocale();
  return (
    <nav className="mb-4 border-b-2 border-hairline" aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map(({ name, path, isHere }) => (
          <li key={path}>
            <a
              className="tap aria-[current]:border-b-4 aria-[current]:border-action aria-[current]:font-bold aria-[current]:text-inherit aria-[current]:no-underline"
              href={`/${locale}${path}`}
              aria-current={isHere ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
