import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WarningName } from '#components/disasters/warning-words';
import { KeptSince } from '#components/shell/kept-since';
import { Icon } from '#components/ui/icon';
import type { ToldOrder, ToldStanding } from '#lib/disasters/orders/operations/telling';
import type { Holding } from '#lib/disasters/reports/in-force';
import type { CityWarnings } from '#lib/disasters/warnings/operations';
import { actFor, isEmergency } from '#lib/disasters/warnings/rules';
import type { Locale } from '#lib/i18n/locales';

type Props = { locale: Locale; standing: Record<'real' | 'drill', ToldStanding> } & Pick<CityWarnings, 'warnings' | 'drills'>;

/**
 * On top of every page while life is in danger here: what the city orders, what is in force, what to do, and where to flee to.
 * A drill says that it is one.
 */
export function WarningBanner({ locale, warnings, drills, standing: { real, drill } }: Props) {
  const t = useTranslations('warnings');
  const grave = warnings.filter(isEmergency);
  if (grave.length + real.orders.length > 0)
    return (
      <section aria-label={t('banner')} className="bg-emergency px-4 py-3 text-on-emergency" data-emergency="">
        <div className="mx-auto max-w-5xl space-y-3">
          <KeptSince />
          {real.orders.map((told) => (
            <Order key={told.order.id} {...told} />
          ))}
          <Warnings warnings={grave} orders={real.orders} />
          <p>
            <a className="button border-current text-inherit" href={`/${locale}/disasters/shelters#found`}>
              {t('act.where')}
            </a>
          </p>
        </div>
      </section>
    );
  if (!drills.some(isEmergency) && drill.orders.length === 0) return null;
  return (
    <section aria-label={t('drill.banner')} className="border-b-4 border-warn-line bg-raised px-4 font-bold">
      <a className="tap mx-auto block max-w-5xl text-inherit" href={`/${locale}/disasters`}>
        {t('drill.banner')}
      </a>
    </section>
  );
}

/** What the agency warns of, the gravest first, and what to do, unless an order has said it already. */
function Warnings({ warnings: [gravest, ...others], orders }: { warnings: readonly Holding[]; orders: readonly ToldOrder[] }) {
  const t = useTranslations('warnings');
  const act = gravest && actFor(gravest);
  if (!gravest || !act) return null;
  const isSaid = orders.some(({ said }) => said.instruction.startsWith(t(`act.${act}`)));
  return (
    <div>
      <Headline>
        <WarningName warning={gravest} />
      </Headline>
      {!isSaid && <p className="text-[1.125rem] font-bold">{t(`act.${act}`)}</p>}
      {others.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {others.map((warning) => (
            <li key={`${warning.area.code} ${warning.group}`}>
              <WarningName warning={warning} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the city orders, and where: the districts stand apart, for everybody looks for his own first. */
function Order({ said: { title, instruction }, place }: ToldOrder) {
  return (
    <div>
      <Headline>{title}</Headline>
      <p className="text-[1.125rem] font-bold">{place}</p>
      <p className="text-[1.125rem] font-bold">{instruction}</p>
    </div>
  );
}

function Headline({ children }: { children: ReactNode }) {
  return (
    <p className="text-[1.25rem] font-bold">
      <span className="mr-1 inline-block align-[-0.25em]">
        <Icon name="shield" />
      </span>
      {children}
    </p>
  );
}
