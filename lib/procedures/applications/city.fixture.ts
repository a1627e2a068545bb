// Run by a test as a process of its own, to be killed: the front of the house and its doors for procedures. Pages take
// seconds to start, so of those there is one: where all is checked, which carries what is sent with the button.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { directDoors } from '#app/direct-doors.ts';
import { draftOf } from '#lib/procedures/operations/drafting';
import { applicantOf } from '#lib/web/applicant';
import { openFront } from '#lib/web/front/stand-in.fixture';

/** The hidden controls of the form under the answers, for whoever has a draft that can be sent. */
async function checkPage({ url = '', headers }: IncomingMessage): Promise<string> {
  const now = new Date();
  const [, , , slug = ''] = url.split('/');
  const owner = await applicantOf(new Headers({ cookie: headers.cookie ?? '' }), now);
  const at = owner && (await draftOf(owner, slug, now));
  if (!at || at.journey.next !== undefined || at.journey.exit !== undefined) return '';
  return `<input name="draft" value="${at.draft.id}"><input name="edition" value="${at.draft.edition}">`;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = /\/check\?draft$/.test(request.url ?? '') ? await checkPage(request) : '';
  response.writeHead(form ? 200 : 404, { 'Content-Type': 'text/html' }).end(`<html><body>${form}</body></html>`);
}

const { address } = await openFront((request, response) => void answer(request, response), { doors: directDoors, trustedProxy: true });
process.stdout.write(`open ${address}\n`);
