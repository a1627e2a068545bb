import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon';
import type { Helper } from '#lib/disasters/model';

/** A number that dials when it is tapped, and whom it reaches: the whole card is the button. */
export function Dial({ number, reached, urgent = false }: { number: string; reached: Helper; urgent?: boolean }) {
  const t = useTranslations('disasters');
  return (
    <a
      href={`tel:${number}`}
      className={`flex min-h-20 flex-wrap items-center gap-x-4 rounded-xl border-2 p-3 text-inherit no-underline ${urgent ? 'border-alarm bg-alarm-tint' : 'border-hairline'}`}
    >
      <span
        className={`flex shrink-0 items-center gap-1 whitespace-nowrap text-[1.625rem] font-bold ${urgent ? 'text-alarm' : 'text-link'}`}
      >
        <Icon name="phone" />
        {number}
      </span>
      <span className="min-w-0 grow basis-32">
        <strong className="block">{t(`numbers.${reached}.name`)}</strong>
        <span className="block text-[0.9375rem]">{t(`numbers.${reached}.when`)}</span>
      </span>
    </a>
  );
}
