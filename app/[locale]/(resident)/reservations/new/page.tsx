import { Application } from '#components/facilities/reserving/application';
import type { SearchParams } from '#lib/web/query';
import { reservingPage } from '#lib/web/reserving-page';

/** 予約する: a room at a time, as it is asked for in the address. */
export default async function NewReservationPage({ searchParams }: { searchParams: SearchParams }) {
  return <Application kind="new" page={await reservingPage('new', searchParams)} />;
}
