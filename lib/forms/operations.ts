import { read, write } from '#db/client';
import type { RefusedForm } from '#lib/forms/model';
import { deleteExpiredForms, findRefusedForm, saveRefusedForm } from '#lib/forms/store';

const keptMilliseconds = 60 * 60 * 1000;

/** Keeps a refused form for an hour under its key, so that the page comes back as it was filled. */
export async function keepRefusedForm(key: string, form: RefusedForm, now: Date): Promise<void> {
  await write(async (writer) => {
    await deleteExpiredForms(writer, now);
    await saveRefusedForm(writer, key, form, new Date(now.getTime() + keptMilliseconds));
  });
}

/** What a refused form held; undefined when its hour has passed or the key is nobody's. */
export async function refusedForm(key: string, now: Date): Promise<RefusedForm | undefined> {
  return key === '' ? undefined : findRefusedForm(read, key, now);
}

/** Forgets the forms whose hour has passed. */
export async function forgetRefusedForms(now: Date): Promise<void> {
  await write((writer) => deleteExpiredForms(writer, now));
}
