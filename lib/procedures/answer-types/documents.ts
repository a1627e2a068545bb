import { z } from 'zod';
import { answerType, faulty, found, nothing, single, typedIn } from '#lib/procedures/answer-types/answer-type';

/** The names under which files lie: a draft holds them in their order, divided by blanks. */
const FileIds = z.array(z.string().regex(/^[A-Za-z0-9_-]{20,64}$/));

/** A paper or a thing as one or more files; what they are is checked when they come in. */
export const documents = answerType('documents', {
  value: FileIds,
  parts: single,
  read(typed, { most }) {
    const ids = typedIn(typed).split(/\s+/).filter(Boolean);
    if (ids.length === 0) return nothing;
    const read = FileIds.safeParse([...new Set(ids)]);
    if (!read.success) return faulty('file-missing');
    return read.data.length > most ? faulty('too-many') : found(read.data);
  },
  write: (value) => ({ '': value.join(' ') }),
  told: (value, { say }) => [say('files', value.length)],
  columns: (value) => ({ '': value.join(';') }),
  columnNames: single,
});
