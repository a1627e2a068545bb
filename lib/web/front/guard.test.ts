import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { refusalOf } from '#lib/web/front/guard';

const post = (url: string, bytes: number, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  Object.assign(new IncomingMessage(new Socket()), {
    method: 'POST',
    url,
    headers: { ...headers, 'content-length': String(bytes) },
  });

it.each([
  ['/ja/admin/sign-in/send', 8],
  ['/ja/admin/sign-in/passkey/options', 8],
  ['/en/admin/second-factor/send', 8],
  ['/ja/admin/invitations/key/accept', 8],
  ['/ja/admin/sign%2Din/send', 8],
  ['/ja/admin/catalogue/service/a/save', 1024],
  ['/ja/admin/exchange/import', 16 * 1024],
  ['/ja/admin/applications/enter/care-plan/send', 2 * (45 * 1024 + 64)],
  ['/ja/admin/applications/WAIT-WAIT/answer/send', 2 * (45 * 1024 + 64)],
  ['/ja/procedures/care-plan/files', 2 * (15 * 1024 + 64)],
  ['/ja/procedures/care-plan/applicant/send', 2 * (45 * 1024 + 64)],
  ['/ja/procedures/care-plan/files/some-id/remove', 64],
  ['/ja/procedures/care-plan/begin', 64],
  ['/ja/applications/WAIT-WAIT/answer', 2 * (45 * 1024 + 64)],
  ['/ja/applications/WAIT-WAIT/write', 2 * (45 * 1024 + 64)],
  ['/ja/applications/WAIT-WAIT/withdraw', 64],
  ['/ja/admin/applications/WAIT-WAIT/message', 2 * (45 * 1024 + 64)],
  ['/ja/ask/send', 64],
])('%s takes %i KiB and no more', (url, kibibytes) => {
  expect(refusalOf(post(url, kibibytes * 1024), undefined)).toBeUndefined();
  expect(refusalOf(post(url, kibibytes * 1024 + 1), undefined)).toBe(413);
});

it.each([
  ['/api/v1/applications/7KQ3-M9TD/acknowledgement', undefined],
  ['/api/v1/applications/7KQ3-M9TD', 403],
  ['/api/v1/applications/7KQ3-M9TD/acknowledgement?x', 403],
  ['/api/v1/applications/../../../ja/admin/staff/invite/acknowledgement', 403],
  ['/ja/ask/send', 403],
])('a program with a key, which says nothing of where it comes from, is answered so at %s: %s', (url, refusal) => {
  expect(refusalOf(post(url, 20, {}), undefined)).toBe(refusal);
});
