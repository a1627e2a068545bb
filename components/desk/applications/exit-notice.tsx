import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice';
import { Prose } from '#components/ui/prose';
import type { ToldProcedure } from '#lib/procedures/operations/definitions';

/** Why what was keyed in is no application, from the fault of its sheet (`exit:<which>`); nothing for any other. */
export function ExitNotice({ told: { text }, fault = '' }: { told: ToldProcedure; fault?: string | undefined }) {
  const t = useTranslations('entering');
  const exit = /^exit:(.+)$/.exec(fault)?.[1];
  if (!exit) return null;
  return (
    <Notice tone="mend" title={t('exit')}>
      <p className="font-bold">{text.exits[exit]}</p>
      <Prose text={text.exitBodies[exit] ?? ''} />
    </Notice>
  );
}
