import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
import type { Locale } from '#lib/i18n/locales';

const tabs = [
  { name: 'home', path: '', icon: 'home' },
  { name: 'search', path: '/services', icon: 'search' },
  { name: 'reservations', path: '/reservations', icon: 'calendar' },
  { name: 'disasters', path: '/disasters', icon: 'shield' },
  { name: 'me', path: '/me', icon: 'person' },
] as const;

/** The main places, under the thumb: fixed at the bottom unless the screen is too low for that. */
export function TabBar({ locale, path }: { locale: Locale; path: string }) {
  const t = useTranslations('shell.tabs');
  return (
    <nav
      aria-label={t('label')}
      className="inset-x-0 bottom-0 z-10 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] [@media(min-height:30rem)]:fixed"
    >
      <ul className="mx-auto flex max-w-2xl">
        {tabs.map((tab) => {
          const here = tab.path === '' ? path === '' : path.split('?')[0]?.startsWith(tab.path);
          return (
            <li key={tab.name} className="min-w-0 grow basis-0">
              <a
                href={`/${locale}${tab.path}`}
                aria-current={here ? 'page' : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 py-1 text-center text-[min(0.875rem,15px)] leading-tight text-ink-soft no-underline hover:underline aria-[current]:font-bold aria-[current]:text-action"
              >
                <Icon name={tab.icon} />
                <span>{t(tab.name)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
