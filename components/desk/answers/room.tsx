import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Tabs } from '#components/desk/answers/tabs';
import { DeskPage } from '#components/desk/page';
import type { AtDesk } from '#lib/staff/model';

const parts = ['groups', 'try', 'thesaurus', 'trials', 'figures'] as const;
type Part = (typeof parts)[number];
const pathOf = (part: Part) => (part === 'groups' ? '/admin/answers' : `/admin/answers/${part}`);

type Props = { title: string; part: Part; path?: string; staff: AtDesk; note?: string | undefined; children: ReactNode };

/** A page of the learning desk, among its parts; `note`: what was just done. */
export async function LearningRoom({ title, part, path = pathOf(part), staff, note, children }: Props) {
  const t = await getTranslations('learning.room');
  return (
    <DeskPage title={title} path={path} staff={staff}>
      <Tabs label={t('label')} tabs={parts.map((one) => ({ name: t(one), path: pathOf(one), isHere: one === part }))} />
      {note && (
        <p role="status" className="my-4 font-bold text-good">
          {note}
        </p>
      )}
      {children}
    </DeskPage>
  );
}
