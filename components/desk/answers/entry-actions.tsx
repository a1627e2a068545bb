import { getLocale, getTranslations } from 'next-intl/server';
import { EntryPicker } from '#components/desk/answers/entry-picker';
import { Labelled, TextField } from '#components/desk/field';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import { searchCatalogue } from '#lib/catalogue/operations/searching';
import type { RefusedForm } from '#lib/forms/model';
import { bcp47, isLocale, localeNames, originalLocale } from '#lib/i18n/locales';

type Props = {
  /** The group's address. */
  at: string;
  example: { said: string; locale: string };
  /** What was looked for; the question itself at first. */
  find: string;
  mayWrite: boolean;
  form: RefusedForm;
  faultOf: (field: string) => string | undefined;
  now: Date;
};

/** Chooses the entry that answers a question, to let it be found by the residents' words or to leave a note about it. */
export async function EntryActions({ at, example, find, mayWrite, form: { values }, faultOf, now }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('learning.group')]);
  const wanted = find || values['find'] || example.said;
  const { found } = await searchCatalogue(wanted, locale, now, { limit: 6 });
  const spoken = isLocale(example.locale) ? example.locale : originalLocale;
  const noteHint = t('noteHint');
  return (
    <Section id="entries" title={t('entry')}>
      <p className="mb-3 max-w-3xl">{t('entryLead')}</p>
      <form method="get" action={`${at}#entries`} className="mb-4 flex max-w-3xl flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-60 [&>div]:mb-0">
          <TextField name="find" type="search" label={t('find')} defaultValue={wanted} maxLength={200} lang={bcp47(spoken)} />
        </div>
        <button className="button button-outline button-small" type="submit">
          {t('findSubmit')}
        </button>
      </form>
      {found.length === 0 ? (
        <p className="card">{t('foundNone')}</p>
      ) : (
        <form method="post" action={`${at}/${mayWrite ? 'wording' : 'note'}`} className="max-w-3xl" noValidate>
          <input type="hidden" name="find" value={wanted} />
          <EntryPicker found={found} label={t('found')} chosen={values['entry']} fault={faultOf('entry')} />
          {mayWrite && (
            <>
              <TextField
                name="wording"
                label={t('wording')}
                hint={t('wordingHint', { language: localeNames[spoken] })}
                lang={bcp47(spoken)}
                maxLength={200}
                defaultValue={values['wording'] ?? example.said}
                fault={faultOf('wording')}
              />
              <button className="button button-solid button-small mb-6" type="submit">
                {t('wordingSubmit')}
              </button>
            </>
          )}
          <Labelled id="note" label={t('note')} hint={noteHint} fault={faultOf('note')} optional>
            <textarea
              className="field"
              name="note"
              rows={3}
              defaultValue={values['note']}
              {...described({ id: 'note', hint: noteHint, fault: faultOf('note') })}
            />
          </Labelled>
          <button className="button button-outline button-small" type="submit" formAction={`${at}/note`}>
            {t('noteSubmit')}
          </button>
        </form>
      )}
    </Section>
  );
}
