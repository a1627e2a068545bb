import { z } from 'zod';

export const inComponents = (id: string) => `#/components/schemas/${id}`;

/** Content in JSON by one of the schemas, with an example of it. */
export function jsonContent(id: string, example?: unknown) {
  return { 'application/json': { schema: { $ref: inComponents(id) }, ...(example !== undefined && { example }) } };
}

/** An answer in JSON. */
export function answer(description: string, id: string, example?: unknown) {
  return { description, content: jsonContent(id, example) };
}

/** The parameters of a query by its schema; one without which there is no answer is required. */
export function parametersOf(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}
