import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '#components/ui/notice';
import type { OrderWorld } from '#lib/disasters/orders/model';

/** A drill's pages look otherwise from edge to edge, and say why. */
export function RoomOf({ world, children }: { world: OrderWorld; children: ReactNode }) {
  const t = useTranslations('emergency.world');
  if (world === 'real') return children;
  return (
    <div className="rounded-lg border-4 border-dashed border-warn-line bg-raised p-4" data-world="drill">
      <Notice title={t('drill')}>
        <p>{t('drillLead')}</p>
      </Notice>
      {children}
    </div>
  );
}
