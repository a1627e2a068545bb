import { Application } from '#components/facilities/reserving/application';
import type { SearchParams } from '#lib/web/query';
import { reservingPage } from '#lib/web/reserving-page';

/** キャンセル待ち: the same for a time that somebody else has. */
export default async function WaitReservationPage({ searchParams }: { searchParams: SearchParams }) {
  return <Application kind="wait" page={await reservingPage('wait', searchParams)} />;
}
