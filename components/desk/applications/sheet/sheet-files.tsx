import { useTranslations } from 'next-intl';
import type { Asking, Control } from '#components/procedures/asking';
import { uploadControl } from '#components/procedures/fields/documents-field';
import { described } from '#components/ui/labelled';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';

/** Papers that came with it, as files: those that are there, and room for more. They go up with the sheet. */
export function SheetFiles({ asking, field, control }: { asking: Asking; field: FieldOf<'documents'>; control: Control }) {
  const t = useTranslations('entering');
  const { name, typed, fault } = control;
  // What has been swept away meanwhile is to be given again.
  const ids = typed.split(/\s+/).filter((id) => asking.files.has(id));
  return (
    <>
      <input type="hidden" name={name} value={ids.join(' ')} />
      <ul>
        {ids.map((id) => {
          const called = asking.files.get(id)?.name ?? id;
          return (
            <li key={id} className="break-all">
              {called}{' '}
              <button
                type="submit"
                name="act"
                value={`detach:${name}:${id}`}
                aria-label={t('removeFile', { name: called })}
                className="tap text-action underline"
              >
                {t('remove')}
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length < field.most && (
        <input
          type="file"
          name={uploadControl(name)}
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          className="field min-h-10 max-w-xl px-2 py-1"
          aria-label={asking.told.text.fields[field.id] ?? field.id}
          {...described({ id: name, hint: undefined, fault })}
        />
      )}
      {fault && (
        <p id={`${name}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
    </>
  );
}
