import type { EntryRef, Reply } from '#lib/answers/model';

/** The entries that a reply names, the one it is about first. */
export function mentionedIn(reply: Reply): EntryRef[] {
  if (reply.form === 'answer') return [reply.about, ...reply.others];
  if (reply.form === 'choices') return reply.choices;
  return 'also' in reply && reply.also ? mentionedIn(reply.also) : [];
}
