import type { z } from 'zod';
import { AudienceText, CategoryText, ItemText, NoFacts, RankedFacts, TermText } from '#lib/catalogue/kinds/labels';
import { LifeEventFacts, LifeEventText } from '#lib/catalogue/kinds/life-event';
import { OfficeFacts, OfficeText } from '#lib/catalogue/kinds/office';
import { ServiceFacts, ServiceText } from '#lib/catalogue/kinds/service';
import type { EntryKind } from '#lib/catalogue/model';

/** What a kind of entry consists of: facts that need no language, and one text per language. */
export type Kind<Facts extends z.ZodObject = z.ZodObject, Text extends z.ZodObject = z.ZodObject> = {
  name: EntryKind;
  facts: Facts;
  text: Text;
};

export const kindSchemas = {
  service: { name: 'service', facts: ServiceFacts, text: ServiceText },
  'life-event': { name: 'life-event', facts: LifeEventFacts, text: LifeEventText },
  office: { name: 'office', facts: OfficeFacts, text: OfficeText },
  category: { name: 'category', facts: RankedFacts, text: CategoryText },
  audience: { name: 'audience', facts: NoFacts, text: AudienceText },
  item: { name: 'item', facts: NoFacts, text: ItemText },
  term: { name: 'term', facts: NoFacts, text: TermText },
} as const satisfies { [Name in EntryKind]: Kind & { name: Name } };
