import { expect } from '@playwright/test';
import { readCsv } from '../lib/csv/read.ts';
import { Service, ServiceList } from '../lib/open-data/model.ts';
import { test } from './city-test.ts';

test('the API tells services page by page, and one as its page does', async ({ request }) => {
  const list = ServiceList.parse(await (await request.get('/api/v1/services?locale=en&category=moving&limit=2')).json());
  expect(list.services).toHaveLength(2);
  const next = ServiceList.parse(await (await request.get(`/api/v1/services?locale=en&category=moving&cursor=${list.next}`)).json());
  expect(next.services.map(({ slug }) => slug)).not.toContain(list.services[0]?.slug);
  const service = Service.parse(await (await request.get('/api/v1/services/moving-in?locale=en')).json());
  expect(service).toMatchObject({ title: 'Moving-in Notification', office: { phone: '0153-00-1121' } });
  expect((await request.get(new URL(service.url).pathname)).status()).toBe(200);
});

test('its answers are for every site, and are not sent twice', async ({ request }) => {
  for (const address of [
    '/api/v1/services',
    '/api/v1/services/moving-in',
    '/api/v1/openapi.json',
    '/open-data/services.json',
    '/open-data/services.csv',
    '/open-data/facilities.csv',
    '/open-data/facilities.geojson',
  ]) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=0, s-maxage=60',
    });
    expect((await request.get(address, { headers: { 'if-none-match': headers['etag'] ?? '' } })).status(), address).toBe(304);
  }
  expect((await request.get('/api/health')).headers()).not.toHaveProperty('access-control-allow-origin');
});

test('what it cannot answer it says in JSON, to a browser too', async ({ request }) => {
  const wrong = await request.get('/api/v1/services?locale=xx');
  expect([wrong.status(), await wrong.json()]).toMatchObject([400, { error: { code: 'invalid-value', parameter: 'locale' } }]);
  for (const address of ['/api/v1/services/no-such', '/open-data/no-such.csv']) {
    const missing = await request.get(address, { headers: { accept: 'text/html' } });
    expect([missing.status(), await missing.json()]).toMatchObject([404, { error: { code: 'not-found' } }]);
  }
});

for (const [query, encoding] of [
  ['', 'utf-8'],
  ['?encoding=cp932', 'cp932'],
] as const) {
  test(`all services are one table in ${encoding}`, async ({ request }) => {
    const table = readCsv(await (await request.get(`/open-data/services.csv${query}`)).body());
    expect(table).toMatchObject({ ok: true, value: { encoding } });
    if (!table.ok) return;
    const rows = await (await request.get('/open-data/services.json')).json();
    expect(table.value.header).toEqual(Object.keys(rows[0]));
    expect(table.value.rows).toHaveLength(rows.length);
    if (encoding === 'utf-8') expect(table.value.rows.map(({ cells }) => cells)).toEqual(rows.map((row: object) => Object.values(row)));
  });
}
