import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { isDrawnForOne } from '#lib/web/front/own';

function request(url: string, cookie?: string): IncomingMessage {
  const asked = new IncomingMessage(new Socket());
  asked.url = url;
  if (cookie) asked.headers.cookie = cookie;
  return asked;
}

const signedIn = 'aids=large; me.session_token=abc.def';

it.each([
  ['/ja/me', signedIn, true],
  ['/vi/me?note=x', signedIn, true],
  ['/ja/me/profile', signedIn, true],
  ['/ja/reservations/7KQ3-M9TD/receipt', signedIn, true],
  ['/ja/reservations', signedIn, true],
  ['/ja/reservations/7KQ3-M9TD?note=made', signedIn, true],
  ['/ja/reservations', undefined, false],
  ['/ja/me', undefined, false],
  ['/ja/me', 'desk.session_token=abc.def', false],
  ['/ja/facilities/draws/city-gymnasium-arena-2027-02/wishes?note=sent', signedIn, true],
  ['/ja/facilities/draws/city-gymnasium-arena-2027-02', signedIn, false],
  ['/ja/services/moving-in', signedIn, false],
])('%s with %s is drawn for one person: %s', (url, cookie, is) => {
  expect(isDrawnForOne(request(url, cookie))).toBe(is);
});
