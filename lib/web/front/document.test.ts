import { expect, it } from 'vitest';
import { toDocument as toDocumentFor } from '#lib/web/front/document';

const toDocument = (html: string) => toDocumentFor(html, { aids: '', locale: 'ja' });

const rendered = `<!DOCTYPE html><html lang="ja"><head><title>a &amp; b</title>
<link rel="preload" as="script" href="/_next/static/x.js"/><link rel="modulepreload" href="/y.js"/><link rel="stylesheet" href="/_next/static/a.css"/>
<meta name="fresh-until" content="2026-11-21T08:30:00.000Z"/><script src="/_next/static/x.js" async=""></script></head>
<body><!--$--><h1>役所</h1><script type="application/ld+json">{"name":"<\\u002fscript>"}</script><script>self.__next_f.push([1,"<p>never</p>"])</script>
<script type="module" async="" src="/islands/shell.ABC.js"></script><script src="https://elsewhere.example/islands/"></script></body></html>`;

it('leaves our own islands and data, and no other script, preload or comment', () => {
  const { html } = toDocument(rendered);
  expect([...html.matchAll(/<script[^>]*>/g)].map(String)).toEqual([
    '<script type="application/ld+json">',
    '<script type="module" async="" src="/islands/shell.ABC.js">',
  ]);
  expect(html).not.toMatch(/__next_f|never|preload|<!--|elsewhere/);
  expect(html).toContain('<title>a &amp; b</title>');
  expect(html).toContain('<link rel="stylesheet" href="/_next/static/a.css"/>');
});

it('takes out the page’s word on its freshness; the earliest counts', () => {
  const { html, freshUntil } = toDocument(`${rendered}<meta name="fresh-until" content="2026-11-21T08:00:00.000Z">`);
  expect(html).not.toContain('fresh-until');
  expect(freshUntil).toBe(Date.parse('2026-11-21T08:00:00.000Z'));
});

it('does not believe a freshness it cannot read, and knows none where none is said', () => {
  expect(toDocument('<meta name="fresh-until" content="soon">').freshUntil).toBe(0);
  expect(toDocument('<p>').freshUntil).toBeUndefined();
});
