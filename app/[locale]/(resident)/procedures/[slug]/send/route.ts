import { send } from '#lib/procedures/operations/sending';
import { ResidentEmail } from '#lib/residents/model';
import { actingFor } from '#lib/residents/operations/deputies';
import { whoIsResident } from '#lib/residents/operations/signed-in';
import { applicantOf } from '#lib/web/applicant';
import { sendBack } from '#lib/web/desk-form';
import { fieldsOf } from '#lib/web/fields';
import { openGate } from '#lib/web/gate';
import { wholeNumber } from '#lib/web/query';
import { seeOther } from '#lib/web/see-other';

/** 申請する: what was checked is sent, once, however often this is asked for; whoever has no draft is led to the start. */
export const POST = openGate(async ({ request, params, locale, now }) => {
  const slug = params['slug'] ?? '';
  const here = `/${locale}/procedures/${slug}`;
  const [owner, resident, fields] = await Promise.all([
    applicantOf(request.headers, now),
    whoIsResident(request.headers, now),
    fieldsOf(request),
  ]);
  if (!owner) return seeOther(here);
  const typed = fields['email'] ?? '';
  const email = typed.trim() === '' ? { success: true as const, data: undefined } : ResidentEmail.safeParse(typed);
  const back = (faults: Record<string, string>) => sendBack(`${here}/check?draft`, { values: { email: typed }, faults }, now);
  if (!email.success) return back({ email: 'email-wrong' });
  const contact = { locale, email: resident?.email ?? email.data ?? null };
  const acting = resident && (await actingFor(resident, fields['for'] ?? '', 'applications'));
  const seen = { draftId: fields['draft'] ?? '', edition: wholeNumber(fields['edition']), contact, deputation: acting?.deputation };
  const sent = await send(owner, slug, seen, now);
  if (sent.ok) return seeOther(`/${locale}/applications/${sent.value.reference}?sent`);
  const { fault } = sent;
  if (fault.code === 'no-draft') return seeOther(here);
  return fault.code === 'changed' ? back({ send: 'changed' }) : seeOther(`${here}/check?draft`);
});
