import type { z } from 'zod';
import { AnswerFacts, AnswerText } from '#lib/catalogue/kinds/answer';
import { DistrictFacts, DistrictText } from '#lib/catalogue/kinds/district';
import { AudienceText, CategoryText, ItemText, NoFacts, PurposeText, RankedFacts, TermText } from '#lib/catalogue/kinds/labels';
import { LifeEventFacts, LifeEventText } from '#lib/catalogue/kinds/life-event';
import { OfficeFacts, OfficeText } from '#lib/catalogue/kinds/office';
import { ServiceFacts, ServiceText } from '#lib/catalogue/kinds/service';
import type { EntryKind } from '#lib/catalogue/model';
import { EvacuationSiteFacts, EvacuationSiteText } from '#lib/disasters/model';
import { FacilityFacts, FacilityText, RoomFacts, RoomText } from '#lib/facilities/model';
import { GarbageItemFacts, GarbageItemText, GarbageTypeFacts, GarbageTypeText } from '#lib/garbage/model';
import { ProcedureFacts, ProcedureText } from '#lib/procedures/model';

/** What a kind of entry consists of: facts that need no language, and one text per language. */
export type Kind<Facts extends z.ZodObject = z.ZodObject, Text extends z.ZodObject = z.ZodObject> = {
  name: EntryKind;
  facts: Facts;
  text: Text;
};

export const kindSchemas = {
  service: { name: 'service', facts: ServiceFacts, text: ServiceText },
  'life-event': { name: 'life-event', facts: LifeEventFacts, text: LifeEventText },
  answer: { name: 'answer', facts: AnswerFacts, text: AnswerText },
  office: { name: 'office', facts: OfficeFacts, text: OfficeText },
  category: { name: 'category', facts: RankedFacts, text: CategoryText },
  audience: { name: 'audience', facts: NoFacts, text: AudienceText },
  item: { name: 'item', facts: NoFacts, text: ItemText },
  term: { name: 'term', facts: NoFacts, text: TermText },
  district: { name: 'district', facts: DistrictFacts, text: DistrictText },
  'garbage-type': { name: 'garbage-type', facts: GarbageTypeFacts, text: GarbageTypeText },
  'garbage-item': { name: 'garbage-item', facts: GarbageItemFacts, text: GarbageItemText },
  'evacuation-site': { name: 'evacuation-site', facts: EvacuationSiteFacts, text: EvacuationSiteText },
  purpose: { name: 'purpose', facts: RankedFacts, text: PurposeText },
  facility: { name: 'facility', facts: FacilityFacts, text: FacilityText },
  room: { name: 'room', facts: RoomFacts, text: RoomText },
  procedure: { name: 'procedure', facts: ProcedureFacts, text: ProcedureText },
} as const satisfies { [Name in EntryKind]: Kind & { name: Name } };
