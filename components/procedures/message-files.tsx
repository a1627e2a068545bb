import { useTranslations } from 'next-intl';
import { described, Labelled } from '#components/ui/labelled';
import { type CaseFile, mostMessageFiles } from '#lib/procedures/cases/model';
import { filesControl } from '#lib/web/message-form';

/** The files that came with a message, each a link, below its words; `base`: the address of the case. */
export function MessageFiles({ ids, files, base }: { ids: readonly string[]; files: readonly CaseFile[]; base: string }) {
  const shown = files.filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <ul className="mt-1">
      {shown.map(({ id, name }) => (
        <li key={id}>
          <a className="tap break-all" href={`${base}/files/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What of a message's form is about its files: those that have arrived and wait, and what is wrong with one that has not. */
export type MessageFilesForm = {
  waiting: readonly { id: string; name: string; box: string }[];
  fault: string | undefined;
};

/** Where files are chosen that go with a message; those that arrived with one that came back are ticked. */
export function MessageFilesField({ waiting, fault }: MessageFilesForm) {
  const t = useTranslations('procedures');
  const told = { id: filesControl, hint: t('files.hint', { most: mostMessageFiles }), fault };
  return (
    <>
      {waiting.length > 0 && (
        <fieldset className="mb-4">
          <legend className="font-bold">{t('case.messages.waiting')}</legend>
          {waiting.map(({ id, name, box }) => (
            <label key={id} className="flex min-h-12 cursor-pointer items-center gap-3 py-2">
              <input type="checkbox" name={box} value="on" defaultChecked className="size-6 shrink-0 accent-action" />
              <span className="min-w-0 break-all">{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Labelled {...told} label={t('case.messages.files')}>
        <input
          type="file"
          name={filesControl}
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          className="field"
          {...described(told)}
        />
      </Labelled>
    </>
  );
}
