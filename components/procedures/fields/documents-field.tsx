import type { FieldProps } from '#components/procedures/answer-field';
import { controlOf } from '#components/procedures/controls';
import { Question } from '#components/procedures/fields/question';
import { ShelfOffers } from '#components/procedures/offers';
import type { FieldOf } from '#lib/procedures/answer-types/answer-type';

/** What the control that carries files is called beside the one that keeps their ids. */
export const uploadControl = (name: string) => `upload:${name}`;

/** A paper or a thing as photos or files: those that are there, each with its buttons, and room for more. */
export function DocumentsField({ asking, field, row, label, hint, aside }: Omit<FieldProps, 'field'> & { field: FieldOf<'documents'> }) {
  const { t, files } = asking;
  const { name, typed, fault } = controlOf(asking, field, row);
  const ids = typed.split(/\s+/).filter(Boolean);
  const held = ids.map((id) => files.get(id)?.name);
  const shelf = (asking.offers?.shelf ?? []).filter((file) => !held.includes(file.name));
  return (
    <Question
      id={name}
      label={label}
      aside={aside}
      fault={fault}
      lang={asking.lang('fields')}
      hint={<DocumentsHint hint={hint} limit={t('files.hint', { most: field.most })} />}
    >
      <div data-documents={name} data-most={field.most}>
        <input type="hidden" name={name} defaultValue={typed} />
        <ul data-files className="space-y-2">
          {ids.map((id, place) => {
            const called = files.get(id)?.name ?? id;
            return (
              <li key={id} data-file={files.has(id) ? id : undefined} className="card flex flex-wrap items-center gap-2">
                <span className="min-w-0 grow break-all">{called}</span>
                {place > 0 && <Act value={`earlier:${name}:${id}`} label={t('files.earlier', { name: called })} sign="↑" />}
                <Act value={`detach:${name}:${id}`} label={t('files.remove', { name: called })} sign={t('step.remove')} />
              </li>
            );
          })}
        </ul>
        {ids.length < field.most && (
          <div className="mt-2 space-y-2" data-more>
            <input
              id={name}
              type="file"
              name={uploadControl(name)}
              multiple
              accept="image/jpeg,image/png,image/webp,application/pdf"
              aria-label={label}
              aria-invalid={fault ? true : undefined}
              className="field"
            />
            <button type="submit" name="act" value={`attach:${name}`} className="button button-outline button-small" data-attach>
              {t('files.upload')}
            </button>
            <div data-offers={name}>
              <ShelfOffers name={name} files={shelf} locale={asking.locale} />
            </div>
          </div>
        )}
      </div>
    </Question>
  );
}

function DocumentsHint({ hint, limit }: { hint: FieldProps['hint']; limit: string }) {
  return (
    <>
      {hint}
      <span className="block">{limit}</span>
    </>
  );
}

function Act({ value, label, sign }: { value: string; label: string; sign: string }) {
  return (
    <button type="submit" name="act" value={value} aria-label={label} className="tap min-w-11 text-action underline">
      {sign}
    </button>
  );
}
