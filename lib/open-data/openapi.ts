import { z } from 'zod';
import { ApiError, Service, ServiceList, ServiceSummary } from '#lib/open-data/model';
import { answer, inComponents, parametersOf } from '#lib/open-data/openapi-parts';
import { ListQuery, ServiceQuery } from '#lib/open-data/query';
import { handoverPaths, handoverSchemas, officeKey } from '#lib/procedures/handover/openapi';

const schemas = z
  .registry<{ id: string }>()
  .add(ServiceSummary, { id: 'ServiceSummary' })
  .add(Service, { id: 'Service' })
  .add(ServiceList, { id: 'ServiceList' })
  .add(ApiError, { id: 'Error' });
for (const [id, schema] of Object.entries(handoverSchemas)) schemas.add(schema, { id });

const about =
  'What the city hall does, as residents are told it, for everyone; and for the core systems of its offices, which have a key, what residents applied for.';

/** The OpenAPI 3.1 document of the public API. `origin`: the city's own address; `city`: its name in English. */
export function openApiDocument(origin: string, city: string) {
  const answers = { 304: { description: 'Unchanged since the ETag in If-None-Match' }, 400: answer('A parameter is wrong', 'Error') };
  const missing = { 404: answer('There is no such service', 'Error') };
  const slug = { name: 'slug', in: 'path', required: true, schema: z.toJSONSchema(ServiceSummary.shape.slug) };
  return {
    openapi: '3.1.1',
    info: { title: city, version: '1', description: about },
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
      ...handoverPaths,
    },
    components: { schemas: componentSchemas(), securitySchemes: officeKey },
  };
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
