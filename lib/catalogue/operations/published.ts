import { read } from '#db/client';
import { kindSchemas } from '#lib/catalogue/kinds/schemas';
import { findEntries } from '#lib/catalogue/store';
import { keptWhile } from '#lib/publication/kept';
import { currentCatalogueVersion } from '#lib/publication/operations';

/** Everything residents may see, by kind. */
export type Published = Awaited<ReturnType<typeof readPublished>>;

/**
 * The published catalogue. It is read and checked once per catalogue version and then lies in memory:
 * a city's whole catalogue is a few megabytes, and a page needs much of it. What was published a
 * moment ago has raised the version, so it is there. The lists belong to everyone: copy to sort.
 */
export const published = keptWhile(currentCatalogueVersion, readPublished);

async function readPublished() {
  const [services, lifeEvents, answers, offices, categories, audiences, items, terms] = await Promise.all([
    findEntries(read, kindSchemas.service),
    findEntries(read, kindSchemas['life-event']),
    findEntries(read, kindSchemas.answer),
    findEntries(read, kindSchemas.office),
    findEntries(read, kindSchemas.category),
    findEntries(read, kindSchemas.audience),
    findEntries(read, kindSchemas.item),
    findEntries(read, kindSchemas.term),
  ]);
  const [districts, garbageTypes, garbageItems, evacuationSites, purposes, facilities, rooms, procedures] = await Promise.all([
    findEntries(read, kindSchemas.district),
    findEntries(read, kindSchemas['garbage-type']),
    findEntries(read, kindSchemas['garbage-item']),
    findEntries(read, kindSchemas['evacuation-site']),
    findEntries(read, kindSchemas.purpose),
    findEntries(read, kindSchemas.facility),
    findEntries(read, kindSchemas.room),
    findEntries(read, kindSchemas.procedure),
  ]);
  return {
    services,
    lifeEvents,
    answers,
    offices,
    categories,
    audiences,
    items,
    terms,
    districts,
    garbageTypes,
    garbageItems,
    evacuationSites,
    purposes,
    facilities,
    rooms,
    procedures,
  };
}
