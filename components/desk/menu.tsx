import { useLocale, useTranslations } from 'next-intl';
import type { AtDesk } from '#lib/staff/model';
import { may, type Permission } from '#lib/staff/rights';

const rooms = [
  ['home', '/admin', 'desk.enter'],
  ['catalogue', '/admin/catalogue', 'catalogue.read'],
  ['translations', '/admin/translations', 'catalogue.read'],
  ['notices', '/admin/notices', 'notices.read'],
  ['questions', '/admin/questions', 'questions.read'],
  ['answers', '/admin/answers', 'answers.learn'],
  ['applications', '/admin/applications', 'applications.handle'],
  ['exchange', '/admin/exchange', 'catalogue.export'],
  ['facilities', '/admin/facilities', 'reservations.handle'],
  ['dues', '/admin/facilities/dues', 'reservations.handle'],
  ['draws', '/admin/facilities/draws', 'reservations.handle'],
  ['groups', '/admin/facilities/groups', 'reservations.handle'],
  ['handover', '/admin/applications/handover', 'handovers.read'],
  ['disasters', '/admin/disasters', 'shelters.open'],
  ['people', '/admin/residents', 'residents.read'],
  ['letters', '/admin/letters', 'letters.read'],
  ['staff', '/admin/staff', 'staff.manage'],
  ['settings', '/admin/settings', 'settings.manage'],
  ['audit', '/admin/audit', 'audit.read'],
  ['account', '/admin/account', 'desk.enter'],
] as const satisfies readonly (readonly [string, string, Permission])[];

/** Where this person may go; a room he may not enter is not named. Folded on a phone, always open on a wide screen (staff.css). */
export function DeskMenu({ staff, path, width }: { staff: AtDesk; path: string; width: string }) {
  const locale = useLocale();
  const t = useTranslations('desk');
  const roles = useTranslations('staff.roles');
  const [bare = ''] = path.split('?');
  // The deepest room that the address lies in: that of all facilities holds that of their fees.
  const entered = rooms.map(([, room]) => room).filter((room) => bare === room || (room !== '/admin' && bare.startsWith(`${room}/`)));
  const here = (room: string) => room === entered.sort((one, other) => other.length - one.length)[0];
  return (
    <details className={`desk-menu mx-auto ${width} px-4 pb-1`}>
      <summary className="tap font-bold">{t('menu')}</summary>
      <nav aria-label={t('menu')}>
        <ul className="flex flex-wrap gap-x-4">
          {rooms
            .filter(([, , permission]) => may(staff, permission))
            .map(([name, room]) => (
              <li key={name}>
                <a
                  className="tap aria-[current]:font-bold aria-[current]:text-inherit aria-[current]:no-underline"
                  href={`/${locale}${room}`}
                  aria-current={here(room) ? 'page' : undefined}
                >
                  {t(`nav.${name}`)}
                </a>
              </li>
            ))}
          <li>
            <a className="tap" href={`/${locale}`}>
              {t('nav.residents')}
            </a>
          </li>
          <li className="ml-auto">
            <form method="post" action={`/${locale}/admin/sign-out`} className="flex flex-wrap items-center gap-x-3">
              <span className="text-[0.9375rem] text-ink-soft">{t('signedInAs', { name: staff.name, role: roles(staff.role) })}</span>
              <button className="tap font-bold text-link underline" type="submit">
                {t('nav.signOut')}
              </button>
            </form>
          </li>
        </ul>
      </nav>
    </details>
  );
}
