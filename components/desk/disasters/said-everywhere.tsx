import { getTranslations } from 'next-intl/server';
import type { OrderWorld, RealMessage } from '#lib/disasters/orders/model';
import { audienceOf, inWorld } from '#lib/disasters/orders/operations/announcing';
import { sayEverywhere } from '#lib/disasters/orders/operations/saying';
import { bcp47, localeNames } from '#lib/i18n/locales';
import { countReached } from '#lib/notifications/operations/figures';

type Props = { world: OrderWorld; message: RealMessage; districts: readonly string[] };

/** What will go out, to the letter, in every language, and how many people it reaches. */
export async function SaidEverywhere({ world, message, districts }: Props) {
  const [t, said, reached] = await Promise.all([
    getTranslations('emergency.said'),
    sayEverywhere(inWorld(world, message)),
    countReached(audienceOf(districts)),
  ]);
  const [original, ...others] = said;
  return (
    <>
      {original && <Said {...original} />}
      <p className="text-[0.9375rem] text-ink-soft">{t('reached', reached)}</p>
      <details className="mb-3">
        <summary className="tap fold font-bold">{t('languages')}</summary>
        {others.map((one) => (
          <Said key={one.locale} {...one} named />
        ))}
      </details>
    </>
  );
}

type SaidProps = Awaited<ReturnType<typeof sayEverywhere>>[number] & { named?: boolean };

function Said({ locale, title, body, named = false }: SaidProps) {
  return (
    <div className="mb-3" lang={bcp47(locale)}>
      {named && <p className="text-[0.875rem] text-ink-soft">{localeNames[locale]}</p>}
      <p className="font-bold">{title}</p>
      <p className="whitespace-pre-line">{body}</p>
    </div>
  );
}
