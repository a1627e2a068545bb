import { expect, type Page } from '@playwright/test';
import { test } from './city-test.ts';

const templates = {
  home: '/ja',
  search: '/ja/services?q=%E4%BD%8F%E6%B0%91%E7%A5%A8',
  service: '/ja/services/residence-certificate',
  'life event': '/ja/life-events/moving-in',
};

/** Everything fetched up to `load`, with its bytes on the line (the server compresses with brotli or gzip). */
async function weigh(page: Page, path: string) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const types = new Map<string, string>();
  const fetched: { type: string; url: string; bytes: number }[] = [];
  const urls = new Map<string, string>();
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type);
    urls.set(requestId, response.url);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    fetched.push({ type: types.get(requestId) ?? '', url: urls.get(requestId) ?? '', bytes: encodedDataLength });
  });
  await page.goto(path, { waitUntil: 'load' });
  return [...fetched];
}

const sum = (rows: { bytes: number }[]) => rows.reduce((total, { bytes }) => total + bytes, 0);

for (const [name, path] of Object.entries(templates)) {
  test(`${name}: no more than 20 KiB of script up to load, and none of the framework’s`, async ({ page }) => {
    const fetched = await weigh(page, path);
    const scripts = fetched.filter(({ type }) => type === 'Script');
    expect(sum(scripts)).toBeLessThanOrEqual(20 * 1024);
    expect(scripts.filter(({ url }) => !new URL(url).pathname.startsWith('/islands/'))).toEqual([]);
  });

  test(`${name}: one title, in the head; one h1; a policy without inline or eval`, async ({ request }) => {
    const response = await request.get(path);
    const html = await response.text();
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.indexOf('<title>')).toBeLessThan(html.indexOf('</head>'));
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/__next_f|<template|\$RC|<!--/);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  });
}

test('a service page weighs at most 60 KiB at first, 15 KiB again, in 12 requests to this host', async ({ page }) => {
  const first = await weigh(page, templates.service);
  console.log(`service page: ${first.length} requests, ${(sum(first) / 1024).toFixed(1)} KiB`);
  expect(sum(first)).toBeLessThanOrEqual(60 * 1024);
  expect(first.length).toBeLessThanOrEqual(12);
  const here = new URL(page.url()).host;
  expect(first.filter(({ url }) => new URL(url).host !== here)).toEqual([]);
  const again = await weigh(page, templates.service);
  expect(sum(again)).toBeLessThanOrEqual(15 * 1024);
});

test('documents go out compressed', async ({ request }) => {
  const response = await request.get('/ja', { headers: { 'accept-encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
});
