import { z } from 'zod';
import { ApiError, Service, ServiceList, ServiceSummary } from '#lib/open-data/model';
import { ListQuery, ServiceQuery } from '#lib/open-data/query';

const schemas = z
  .registry<{ id: string }>()
  .add(ServiceSummary, { id: 'ServiceSummary' })
  .add(Service, { id: 'Service' })
  .add(ServiceList, { id: 'ServiceList' })
  .add(ApiError, { id: 'Error' });

const inComponents = (id: string) => `#/components/schemas/${id}`;

/** The OpenAPI 3.1 document of the public API. `origin`: the city's own address; `city`: its name in English. */
export function openApiDocument(origin: string, city: string) {
  const answers = { 304: { description: 'Unchanged since the ETag in If-None-Match' }, 400: answer('A parameter is wrong', 'Error') };
  const missing = { 404: answer('There is no such service', 'Error') };
  const slug = { name: 'slug', in: 'path', required: true, schema: z.toJSONSchema(ServiceSummary.shape.slug) };
  return {
    openapi: '3.1.1',
    info: { title: city, version: '1', description: 'What the city hall does, as residents are told it. Read only, for everyone.' },
    servers: [{ url: origin }],
    paths: {
      '/api/v1/services': {
        get: {
          operationId: 'listServices',
          summary: 'Services, page by page, in the order of their slugs',
          parameters: parametersOf(ListQuery),
          responses: { 200: answer('Services', 'ServiceList'), ...answers },
        },
      },
      '/api/v1/services/{slug}': {
        get: {
          operationId: 'showService',
          summary: 'One service with all that its page says',
          parameters: [slug, ...parametersOf(ServiceQuery)],
          responses: { 200: answer('The service', 'Service'), ...answers, ...missing },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}

function answer(description: string, id: string) {
  return { description, content: { 'application/json': { schema: { $ref: inComponents(id) } } } };
}

function parametersOf(query: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

/** A later version may say more: nobody is promised that there are no other properties. */
function componentSchemas() {
  const { schemas: made } = z.toJSONSchema(schemas, {
    uri: inComponents,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  // An `$id` must not be a fragment; the place in the document is name enough.
  return Object.fromEntries(Object.entries(made).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]));
}
