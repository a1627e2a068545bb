import { z } from 'zod';
import { OfficeFacts } from '#lib/catalogue/kinds/office';
import { DueRule, Takes, WayHours, wayKinds } from '#lib/catalogue/kinds/service';
import { Day, Line, Prose, Slug, type TextState } from '#lib/catalogue/model';
import { locales } from '#lib/i18n/locales';

/** What the public API says. These schemas are its only description: answers, OpenAPI document and tests are made from them. */

const Language = z.enum(locales).meta({ description: 'BCP 47, but ja-easy: plain Japanese (やさしい日本語)' });
const Markdown = Prose.meta({ description: 'Markdown: paragraphs, lists, strong, links' });
const PageAddress = z.url().meta({ description: 'The page for residents' });

const states = ['current', 'machine', 'older', 'older-machine'] as const satisfies readonly TextState[];
const State = z.enum(states).meta({
  description: 'current: a person answers for it; machine: translated by machine, read by nobody; older: the Japanese has changed since',
});

const Named = z.object({ slug: Slug, title: Line });

/** A service in a list. */
export const ServiceSummary = z.object({
  slug: Slug,
  title: Line,
  summary: Line,
  category: Named,
  audiences: z.array(Named),
  office: Named,
  fieldLanguages: z
    .record(z.string(), Language)
    .meta({ description: 'The language in which each field of text is: the nearest that has it' }),
  languages: z.array(z.object({ locale: Language, state: State })),
  checkedOn: Day.nullable().meta({ description: 'The day on which the city last checked the facts' }),
  updatedOn: Day.meta({ description: 'The day in Japan on which the service itself was last saved' }),
  url: PageAddress,
});

const Office = Named.extend({
  address: Line,
  access: Line,
  ...OfficeFacts.omit({ rank: true }).shape,
  url: PageAddress,
});

/** A service with all that its page says. */
export const Service = ServiceSummary.extend({
  locale: Language,
  officialName: Line.nullable().meta({ description: 'What the law or the ministry calls it, in Japanese' }),
  who: Markdown,
  due: z.object({ sentence: Line.nullable(), rules: z.array(DueRule) }),
  takes: Takes.nullable(),
  steps: z.array(Line),
  notes: Markdown.nullable(),
  bring: z.array(
    z.object({
      anyOf: z.array(Named.extend({ note: Line.nullable() })).min(1),
      when: Line.nullable().meta({ description: 'The case in which it is needed; null: always' }),
    }),
  ),
  fees: z.array(z.object({ label: Line, yen: z.int().min(0) })),
  ways: z.array(z.object({ kind: z.enum(wayKinds), description: Line.nullable(), hours: WayHours, url: z.url().nullable() })),
  office: Office,
  laws: z.array(z.object({ law: Line, article: Line, url: z.url().nullable() })),
  events: z.array(Named).meta({ description: 'Life events on whose checklists the service stands' }),
  related: z.array(Named),
});

export const ServiceList = z.object({
  locale: Language,
  services: z.array(ServiceSummary),
  next: z.string().nullable().meta({ description: 'The cursor of the next page; null: this was the last' }),
});

/** Why a question was not answered. */
export const FaultCode = z.enum(['unknown-parameter', 'invalid-value', 'not-found']);

export const ApiError = z.object({ error: z.object({ code: FaultCode, message: z.string(), parameter: z.string() }) });

export type OpenDataFault = { code: z.infer<typeof FaultCode>; parameter: string };
export type ServiceSummary = z.infer<typeof ServiceSummary>;
export type Service = z.infer<typeof Service>;
export type ServiceList = z.infer<typeof ServiceList>;
export type ApiError = z.infer<typeof ApiError>;
