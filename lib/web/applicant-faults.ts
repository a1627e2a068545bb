import { getTranslations } from 'next-intl/server';
import { applicantFaults } from '#lib/facilities/applicants/model';
import type { RefusedForm } from '#lib/forms/model';
import { firstOf } from '#lib/web/query';

/** What is wrong with a form about registrations, and what the address says (`?fault=`), as sentences. */
export async function saidApplicantFaults(form: RefusedForm, said: string | string[] | undefined) {
  const t = await getTranslations('applicants.faults');
  const codes = [...Object.entries(form.faults), ['', firstOf(said)] as const];
  const all = codes.flatMap(([field, code]) => {
    const known = applicantFaults.find((one) => one === code);
    return known ? [{ field, sentence: t(known) }] : [];
  });
  return { all, of: (field: string) => all.find((fault) => fault.field === field)?.sentence };
}
