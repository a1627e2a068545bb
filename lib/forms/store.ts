import { and, eq, gt, lt } from 'drizzle-orm';
import type { Reader, Writer } from '#db/client';
import { refusedForms } from '#db/schema';
import { RefusedForm } from '#lib/forms/model';

export async function saveRefusedForm(writer: Writer, key: string, form: RefusedForm, expiresAt: Date): Promise<void> {
  await writer
    .insert(refusedForms)
    .values({ key, ...form, expiresAt })
    .onConflictDoUpdate({ target: refusedForms.key, set: { ...form, expiresAt } });
}

export async function findRefusedForm(reader: Reader, key: string, now: Date): Promise<RefusedForm | undefined> {
  const [row] = await reader
    .select()
    .from(refusedForms)
    .where(and(eq(refusedForms.key, key), gt(refusedForms.expiresAt, now)));
  return row && RefusedForm.parse(row);
}

export async function deleteExpiredForms(writer: Writer, now: Date): Promise<void> {
  await writer.delete(refusedForms).where(lt(refusedForms.expiresAt, now));
}
