import { getLocale, getTranslations } from 'next-intl/server';
import { SelectField, TextField } from '#components/desk/field';
import { Section } from '#components/ui/section';
import { unknownWords } from '#lib/answers/learning/likeness';
import { listGroups } from '#lib/answers/operations/thesaurus';

/** Joins the words of a question with a group of the thesaurus, or begins one with them. */
export async function SynonymForm({ example: { id, said } }: { example: { id: string; said: string } }) {
  const [locale, t, groups] = await Promise.all([getLocale(), getTranslations('learning.group'), listGroups()]);
  const active = groups.filter((group) => group.active);
  const words = unknownWords(
    said,
    active.map((group) => group.words),
  );
  return (
    <Section id="synonym" title={t('synonym')}>
      <p className="mb-3">{t('synonymLead')}</p>
      <form method="get" action={`/${locale}/admin/answers/thesaurus/edit`} className="max-w-3xl">
        <input type="hidden" name="turn" value={id} />
        <TextField name="add" label={t('words')} hint={t('wordsHint')} defaultValue={words.join(' ')} maxLength={200} />
        <SelectField
          name="group"
          label={t('with')}
          options={[{ value: '', label: t('newGroup') }, ...active.map((group) => ({ value: group.id, label: group.words }))]}
        />
        <button className="button button-outline button-small" type="submit">
          {t('synonymSubmit')}
        </button>
      </form>
    </Section>
  );
}
