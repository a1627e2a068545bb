import { expect, it } from 'vitest';
import { z } from 'zod';
import { FaultCode } from '#lib/open-data/model';
import { openApiDocument } from '#lib/open-data/openapi';
import { handoverSchemas } from '#lib/procedures/handover/openapi';

const document = openApiDocument('https://city.example', 'Shiomi City');
const { '/api/v1/services': list, '/api/v1/services/{slug}': one } = document.paths;

const Operation = z.object({
  security: z.unknown(),
  responses: z.record(z.string(), z.unknown()),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })),
});
const Example = z.object({ schema: z.object({ $ref: z.string() }), example: z.record(z.string(), z.unknown()) });

it('describes every path with its parameters and errors', () => {
  expect(list.get.parameters.map(({ name }) => name)).toEqual([
    'locale',
    'category',
    'office',
    'audience',
    'updatedSince',
    'limit',
    'cursor',
  ]);
  expect(list.get.parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100 });
  expect(one.get.parameters.map(({ name, in: place }) => `${place} ${name}`)).toEqual(['path slug', 'query locale']);
  expect(Object.keys(list.get.responses)).toEqual(['200', '304', '400']);
  expect(Object.keys(one.get.responses)).toEqual(['200', '304', '400', '404']);
});

it('refers to nothing that it does not contain', () => {
  const text = JSON.stringify(document);
  const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  const schemas = ['ServiceList', 'ServiceSummary', 'Service', 'Error', ...Object.keys(handoverSchemas)];
  expect(new Set(referred)).toEqual(new Set(schemas));
  expect(Object.keys(document.components.schemas).sort()).toEqual(schemas.sort());
  expect(text).not.toMatch(/"\$id"|"additionalProperties":false/);
});

it('names the codes of errors', () => {
  expect(JSON.stringify(document.components.schemas['Error'])).toContain(JSON.stringify(FaultCode.options));
});

it('lets only who has a key of an office come to applications, and says so of each address', () => {
  const applications = Object.entries(document.paths).filter(([path]) => path.includes('/applications'));
  expect(applications).toHaveLength(5);
  for (const [path, methods] of applications)
    for (const { security, responses, parameters } of Object.values(z.record(z.string(), Operation).parse(methods))) {
      expect(security, path).toEqual([{ officeKey: [] }]);
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(['200', '400', '401', '403', '429']));
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
      expect(inPath, path).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  expect(document.components.securitySchemes.officeKey).toMatchObject({ type: 'http', scheme: 'bearer' });
});

it('shows examples that are what its schemas say', () => {
  const examples = new Map<string, unknown>();
  JSON.stringify(document.paths, (_, value: unknown) => {
    const shown = Example.safeParse(value);
    if (shown.success) examples.set(shown.data.schema.$ref.split('/').at(-1) ?? '', shown.data.example);
    return value;
  });
  expect([...examples.keys()].sort()).toEqual(Object.keys(handoverSchemas).sort());
  for (const [id, schema] of Object.entries(handoverSchemas))
    expect(schema.safeParse(examples.get(id)), id).toMatchObject({ success: true });
});
