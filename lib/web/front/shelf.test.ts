import { expect, it } from 'vitest';
import { keepDocument, Shelf } from '#lib/web/front/shelf';

const page = (size: number, freshUntil = 1000) => keepDocument(Buffer.alloc(size), { freshUntil }, () => []);

it('keeps a document for its version and until its time', () => {
  const shelf = new Shelf(1000);
  shelf.find('a', 1, 0);
  shelf.put('a', 1, page(10));
  expect(shelf.find('a', 1, 999)).toBeDefined();
  expect(shelf.find('a', 1, 1000)).toBeUndefined();
});

it('is empty under a new version, and takes nothing rendered under an old one', () => {
  const shelf = new Shelf(1000);
  shelf.find('a', 1, 0);
  shelf.put('a', 1, page(10));
  expect(shelf.find('a', 2, 0)).toBeUndefined();
  shelf.put('a', 1, page(10));
  expect(shelf.find('a', 2, 0)).toBeUndefined();
});

it('stays within its bytes; what is asked for stays longest', () => {
  const shelf = new Shelf(400);
  shelf.find('a', 1, 0);
  for (const key of ['a', 'b', 'c']) shelf.put(key, 1, page(50));
  shelf.put('d', 1, page(100));
  shelf.put('e', 1, page(50));
  const left = ['a', 'b', 'c', 'd', 'e'].filter((key) => shelf.find(key, 1, 0));
  expect(left.length).toBeGreaterThan(1);
  expect(left.length).toBeLessThan(5);
  expect(left).toContain('e');
  shelf.put('huge', 1, page(500));
  expect(shelf.find('huge', 1, 0)).toBeUndefined();
});
