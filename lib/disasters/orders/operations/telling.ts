import type { Order, OrderWorld, SafetyNotice, Shelter } from '#lib/disasters/orders/model';
import { speakerFor } from '#lib/disasters/orders/operations/saying';
import { standingIn } from '#lib/disasters/orders/operations/standing';
import { nameOfDistricts, type Sentences, type Speaker, sayNotice, sayOrder, titleIn } from '#lib/disasters/orders/sentences';
import type { Voice } from '#lib/i18n/voice';

/** Something the city says, in the reader's words. */
export type ToldOrder = { order: Order; said: Sentences; place: string };
export type ToldNotice = { notice: SafetyNotice; said: Sentences };
export type ToldShelter = { shelter: Shelter; title: string; address: string };

export type ToldStanding = {
  orders: ToldOrder[];
  /** Those that are open. */
  shelters: ToldShelter[];
  notices: ToldNotice[];
  /** When the first notice expires. */
  changesAt: Date | undefined;
};

/** What holds at a moment in one world, as a reader is told it. */
export async function tellStanding(world: OrderWorld, voice: Voice, now: Date): Promise<ToldStanding> {
  const [{ orders, shelters, notices }, speaker] = await Promise.all([standingIn(world, now), speakerFor(voice)]);
  const ends = notices.map(({ expiresAt }) => expiresAt.getTime());
  const headed = <One extends { title: string }>(one: One) => ({ ...one, title: titleIn(world, one.title, speaker) });
  return {
    orders: orders.map((order) => tellOrder(order, speaker)),
    shelters: shelters.map((shelter) => ({
      shelter,
      ...headed(speaker.places.sites.get(shelter.site) ?? { title: shelter.site, address: '' }),
    })),
    notices: notices.map((notice) => ({ notice, said: headed(sayNotice(notice.content, speaker)) })),
    changesAt: ends.length > 0 ? new Date(Math.min(...ends)) : undefined,
  };
}

/** An order, proposed or in force, as a reader is told it. */
export function tellOrder(order: Order, speaker: Speaker): ToldOrder {
  const said = sayOrder(order.content, speaker);
  const title = titleIn(order.world, said.title, speaker);
  return { order, said: { ...said, title }, place: nameOfDistricts(order.content.districts, speaker) };
}
