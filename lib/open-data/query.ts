import { z } from 'zod';
import { Day, Slug } from '#lib/catalogue/model';
import { locales, originalLocale } from '#lib/i18n/locales';
import type { OpenDataFault } from '#lib/open-data/model';
import { ok, type Result, refused } from '#lib/result';

/** What can be asked for one service. */
export const ServiceQuery = z.strictObject({
  locale: z.enum(locales).default(originalLocale).meta({ description: 'The language of the answer' }),
});

/** What can be asked for the list. */
export const ListQuery = ServiceQuery.extend({
  category: Slug.optional().meta({ description: 'Services of this category only' }),
  office: Slug.optional().meta({ description: 'Services of this office only' }),
  audience: Slug.optional().meta({ description: 'Services for this audience only' }),
  updatedSince: Day.optional().meta({ description: 'Services saved on this day in Japan or later' }),
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Services per answer' }),
  cursor: Slug.optional().meta({ description: '`next` of the answer before' }),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** What can be asked for the table. */
export const CsvQuery = z.strictObject({ encoding: z.enum(['utf-8', 'cp932']).default('utf-8') });

export const NoQuery = z.strictObject({});

/** Reads the query of an address; a parameter that is unknown, given twice or not understood is named. */
export function readQuery<Query extends z.ZodObject>(schema: Query, parameters: URLSearchParams): Result<z.output<Query>, OpenDataFault> {
  const names = [...new Set(parameters.keys())];
  const unknown = names.find((name) => !Object.hasOwn(schema.shape, name));
  if (unknown !== undefined) return refused({ code: 'unknown-parameter', parameter: unknown });
  const given = names.map((name) => [name, parameters.getAll(name)] as const);
  const parsed = schema.safeParse(Object.fromEntries(given.map(([name, values]) => [name, values.length === 1 ? values[0] : values])));
  return parsed.success ? ok(parsed.data) : refused({ code: 'invalid-value', parameter: String(parsed.error.issues[0]?.path[0]) });
}
