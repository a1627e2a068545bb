import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Tabs } from '#components/desk/answers/tabs';
import { DeskPage } from '#components/desk/page';
import type { AtDesk } from '#lib/staff/model';

const parts = ['board', 'new', 'check-in', 'blocks', 'figures'] as const;
type Part = (typeof parts)[number];
const pathOf = (part: Part) => (part === 'board' ? '/admin/facilities' : `/admin/facilities/${part}`);

type Props = {
  title: string;
  part?: Part;
  /** The address without its locale, where it is not that of the part. */
  path?: string;
  staff: AtDesk;
  /** What was just done. */
  note?: string | undefined;
  wide?: boolean;
  children: ReactNode;
};

/** A page of the desk of facilities, among its parts. */
export async function FacilityDesk({ title, part, path = pathOf(part ?? 'board'), staff, note, wide = false, children }: Props) {
  const t = await getTranslations('facility-desk.parts');
  return (
    <DeskPage title={title} path={path} staff={staff} wide={wide}>
      <div className="screen-only">
        <Tabs label={t('label')} tabs={parts.map((one) => ({ name: t(one), path: pathOf(one), isHere: one === part }))} />
      </div>
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      {children}
    </DeskPage>
  );
}
