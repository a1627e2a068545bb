import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['me', 'reservations', 'applications'] as const;

/** Every page and door below these rooms, read from the files. */
export const doors = rooms.flatMap(doorsBelow);

function doorsBelow(room: (typeof rooms)[number]): string[] {
  const folder = `app/[locale]/(resident)/${room}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file));
  return files.flatMap((file) => {
    const path = `/${room}/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`.replace(/\/$/, '');
    const opened = readFileSync(join(folder, file), 'utf8').matchAll(/export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/g);
    return (file.endsWith('page.tsx') ? ['GET'] : [...opened].map(([, method]) => method)).map((method) => `${method} ${path}`);
  });
}

type Fields = Readonly<Record<string, string>>;
export type Row = readonly [door: string, nobody: string, another: string, owner: string, told?: Fields];

const out = '/me/sign-in';
const her = { id: 'her-passkey' };
const herGroup = '/me/facilities/groups/her-group';
const herReservation = '/reservations/HERS-2345';
const herRoom = `${herReservation}/move`;

/**
 * What every door answers: to nobody (and every role of the desk, which is nobody here), to another resident who names
 * what is hers, and to herself; a status, or where it leads. In the order in which it is asked, since some end what others need.
 */
export const table: readonly Row[] = [
  // Open to all: the page for guests, the ways in, and notices, which belong to the browser or the account that asks.
  ['GET /me', '200', '200', '200'],
  ['POST /me/reading-aids', '', '', ''],
  ['GET /me/sign-in', '200', '200', '200'],
  ['POST /me/sign-in/ask', out, out, out, { email: 'nobody' }],
  ['GET /me/sign-in/code', '200', '200', '200'],
  ['POST /me/sign-in/code/give', '/me/sign-in/code', '/me/sign-in/code', '/me/sign-in/code', { code: '000000' }],
  ['POST /me/sign-in/passkey/options', '200', '200', '200'],
  ['POST /me/sign-in/passkey', '403', '403', '403'],
  ['POST /me/sign-in/open/options', '200', '200', '200'],
  ['POST /me/sign-in/open', '400', '400', '400'],
  ['POST /me/sign-in/recovery', out, out, out, { recovery: '000' }],
  ['GET /me/notifications', '200', '200', '200'],
  ['POST /me/notifications/choose', '/me/notifications', '/me/notifications', '/me/notifications'],
  ['POST /me/notifications/push', '400', '400', '400'],
  ['POST /me/notifications/push/drop', '400', '400', '400'],
  ['POST /me/notifications/trial', '409', '409', '204'],
  ['POST /me/notifications/shown', '400', '400', '400'],
  // One's own: what another names of hers is as if it were not there.
  ['GET /me/messages', out, '200', '200'],
  ['POST /me/messages/read', out, '404', '/me/messages', { id: 'her-message' }],
  ['POST /me/messages/read-all', out, '/me/messages', '/me/messages'],
  ['POST /me/pins/add', out, '/me', '/me', { slug: 'moving-in' }],
  ['POST /me/pins/remove', out, '/me', '/me', { slug: 'moving-in' }],
  ['POST /me/checklists/move', out, '400', '400'],
  ['POST /me/checklists/forget', out, '404', '/me', { id: 'her-list' }],
  ['GET /me/profile', out, '200', '200'],
  ['GET /me/profile/export', out, '200', '200'],
  ['GET /me/lookups', out, '200', '200'],
  ['GET /me/documents', out, '200', '200'],
  ['POST /me/documents/remove', out, '404', '/me/documents', { id: 'her-file-her-file-her-file-her-f' }],
  ['GET /me/deputies', out, '200', '200'],
  ['GET /me/deputies/[id]', out, '404', '200'],
  ['POST /me/deputies/invite', out, '/me/deputies', '/me/deputies'],
  ['GET /me/deputies/accept/[key]', out, '200', '200'],
  ['POST /me/deputies/accept/[key]/send', out, '404', '404'],
  ['POST /me/deputies/end', out, '404', '/me/deputies', { id: 'her-deputy' }],
  ['GET /me/facilities', out, '200', '200'],
  ['POST /me/facilities/declare', out, '/me/facilities', '/me/facilities', { class: 'resident' }],
  ['POST /me/facilities/groups/register', out, '/me/facilities', '/me/facilities'],
  ['POST /me/facilities/groups/join', out, '/me/facilities', '/me/facilities', { code: 'none' }],
  ['GET /me/facilities/groups/[group]', out, '404', '200'],
  ['POST /me/facilities/groups/[group]/invite', out, '404', herGroup],
  ['POST /me/facilities/groups/[group]/renew', out, '404', herGroup],
  ['POST /me/facilities/groups/[group]/remove', out, '404', herGroup, { member: 'her-member' }],
  // After it another represents the group, and she may leave.
  ['POST /me/facilities/groups/[group]/hand-over', out, '404', herGroup, { member: 'her-heir' }],
  ['POST /me/facilities/groups/[group]/leave', out, '404', '/me/facilities'],
  // An application is found by whoever sent it, also without an account; this one is not to be mended.
  ['GET /applications', '200', '200', '200'],
  ['GET /applications/[reference]', '404', '404', '200'],
  ['GET /applications/[reference]/correct', '404', '404', '/applications/HERS-2345'],
  ['GET /applications/[reference]/files/[id]', '404', '404', '404'],
  ['POST /applications/[reference]/answer', '404', '404', '/applications/HERS-2345/correct'],
  ['POST /applications/[reference]/write', '404', '404', '/applications/HERS-2345', { text: 'x' }],
  ['POST /applications/[reference]/withdraw', '404', '404', '/applications/HERS-2345', { edition: '1' }],
  ['GET /reservations', '200', '200', '200'],
  ['GET /reservations/new', out, '200', '200'],
  ['POST /reservations/new/send', out, '/reservations/new', '/reservations/new'],
  ['GET /reservations/wait', out, '200', '200'],
  ['POST /reservations/wait/send', out, '/reservations/wait', '/reservations/wait'],
  ['POST /reservations/wait/leave', out, '404', '/reservations', { id: '77' }],
  ['POST /reservations/calendar/renew', out, '/reservations', '/reservations'],
  ['POST /reservations/calendar/end', out, '/reservations', '/reservations'],
  ['GET /reservations/[reference]', out, '404', '200'],
  ['GET /reservations/[reference]/calendar.ics', out, '404', '200'],
  ['GET /reservations/[reference]/invoice', out, '404', '200'],
  ['GET /reservations/[reference]/receipt', out, '404', '200'],
  ['POST /reservations/[reference]/receipt/issue', out, '404', `${herReservation}/receipt`],
  ['GET /reservations/[reference]/move', out, '404', '200'],
  ['POST /reservations/[reference]/move/send', out, '404', herRoom, { room: 'civic-center-meeting-1', time: '2020-02-29@morning' }],
  ['POST /reservations/[reference]/confirm', out, '404', herReservation],
  ['GET /reservations/[reference]/cancel', out, '404', '200'],
  ['POST /reservations/[reference]/cancel/send', out, '404', herReservation],
  ['GET /me/security', out, '200', '200'],
  // Before the lost device, with which all other sessions end.
  ['POST /me/security/sessions/revoke', out, '404', '/me/security', { id: 'her-other-session' }],
  ['POST /me/security/passkeys/begin', out, '200', '200'],
  ['POST /me/security/passkeys/add', out, '400', '400'],
  ['POST /me/security/passkeys/rename', out, '404', '/me/security', her],
  ['POST /me/security/passkeys/remove', out, '404', '/me/security', her],
  ['POST /me/security/passkeys/lose', out, '404', '/me/security', { id: 'her-lost-passkey' }],
  ['POST /me/security/email/ask', out, '/me/security', '/me/security'],
  ['POST /me/security/email/confirm', out, '/me/security', '/me/security'],
  ['GET /me/security/recovery', out, '200', '200'],
  ['POST /me/security/recovery/make', out, '/me/security/recovery', '/me/security/recovery'],
  ['POST /me/security/sessions/revoke-others', out, '/me/security', '/me/security'],
  ['POST /me/profile/save', out, '/me/profile', '/me/profile', { name: '' }],
  ['POST /me/notifications/stop', '/me/notifications', '/me/notifications', '/me/notifications'],
  ['GET /me/leave', out, '200', '200'],
  ['POST /me/leave/send', out, '/me/leave', '/me/leave'],
  ['POST /me/sign-out', out, out, out],
];
