import { expect, it } from 'vitest';
import { batchIn, queueFilterIn, queueQuery } from '#lib/web/queue-page';

const filterOf = (query: string) => queueFilterIn((name) => new URLSearchParams(query).get(name) ?? '');

it('finds in an address what of the queue it asks for, and in nonsense the whole of it', () => {
  const asked = { part: 'correction', procedure: 'bulky-waste', who: 'me', page: 3 };
  expect(filterOf('part=correction&procedure=bulky-waste&who=me&page=3')).toEqual(asked);
  expect(filterOf('part=nothing&who=everybody&page=-2')).toEqual({ part: 'open', procedure: undefined, who: undefined, page: 1 });
});

it('writes an address that asks for the same, but for what is to be different', () => {
  const filter = filterOf('part=decided&procedure=bulky-waste&who=nobody&page=2');
  expect(filterOf(String(queueQuery(filter)))).toEqual(filter);
  expect(filterOf(String(queueQuery(filter, { part: 'unread', page: 1 })))).toEqual({ ...filter, part: 'unread', page: 1 });
});

it('tells of a batch how many were done and which were not, and nothing where there was none', () => {
  expect(batchIn({ done: '2', 'left-AAAA-2222': 'outdated' })).toEqual({ done: 2, left: [{ reference: 'AAAA-2222', fault: 'outdated' }] });
  expect(batchIn({ act: 'decide', 'case-AAAA-2222': '1' })).toBeUndefined();
});
