import { keepRefusedForm } from '#lib/forms/operations';
import { newKey } from '#lib/id';
import { moveIn } from '#lib/notifications/operations/endpoints';
import { choose } from '#lib/notifications/operations/subscribing';
import { browserOf, forgottenListener, isSharedDevice, listenerOf, newListener } from '#lib/web/listener';
import { listenerDoor } from '#lib/web/listener-door';
import { seeOther, seeOtherWith } from '#lib/web/see-other';

/** Keeps what somebody wants to hear of; a browser that is new is known from then on. */
export const POST = listenerDoor(
  'choosing',
  async ({ request, locale, now }) => {
    const form = await request.formData();
    const all = (name: string) => form.getAll(name).map(String);
    const one = (name: string) => String(form.get(name) ?? '');
    const input = {
      ...{ topics: all('topics'), districts: all('districts'), byEmail: form.has('byEmail') },
      ...{ quietFrom: one('quietFrom'), quietUntil: one('quietUntil') },
    };
    const known = await listenerOf(request.headers, now);
    const fresh = newListener();
    const chosen = await choose(known ?? fresh.who, input, locale, now);
    const page = `/${locale}/me/notifications`;
    if (chosen.ok) {
      const browser = browserOf(request.headers);
      const isOwn = known !== undefined && 'residentId' in known && !(await isSharedDevice(request.headers, now));
      const moves = isOwn && browser !== undefined;
      if (moves) await moveIn(known, browser);
      return seeOtherWith(`${page}?note=saved`, moves ? [forgottenListener['Set-Cookie']] : known ? [] : [fresh.cookie]);
    }
    const key = newKey();
    await keepRefusedForm(key, { values: { choices: JSON.stringify(input) }, faults: { [chosen.fault]: chosen.fault } }, now);
    return seeOther(`${page}?form=${key}`);
  },
  (locale) => seeOther(`/${locale}/me/notifications?fault=too-many`),
);
