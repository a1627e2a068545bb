import { expect, it } from 'vitest';
import { FaultCode } from '#lib/open-data/model';
import { openApiDocument } from '#lib/open-data/openapi';

const document = openApiDocument('https://city.example', 'Shiomi City');
const { '/api/v1/services': list, '/api/v1/services/{slug}': one } = document.paths;

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
  expect(new Set(referred)).toEqual(new Set(['ServiceList', 'ServiceSummary', 'Service', 'Error']));
  expect(Object.keys(document.components.schemas).sort()).toEqual(['Error', 'Service', 'ServiceList', 'ServiceSummary']);
  expect(text).not.toMatch(/"\$id"|"additionalProperties":false/);
});

it('names the codes of errors', () => {
  expect(JSON.stringify(document.components.schemas['Error'])).toContain(JSON.stringify(FaultCode.options));
});
