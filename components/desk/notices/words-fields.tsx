import { useTranslations } from 'next-intl';
import { Labelled, TextField } from '#components/desk/field';
import type { Filled } from '#components/desk/notices/notice-form';
import { Tick } from '#components/desk/notices/tick';
import { described } from '#components/ui/labelled';
import { Section } from '#components/ui/section';
import { bcp47, completeLocales, type Locale, localeNames, locales, originalLocale } from '#lib/i18n/locales';
import { longestBody, longestTitle } from '#lib/notices/model';

const further = locales.filter((locale) => !completeLocales.some((one) => one === locale));

/** What a notice says: the three whole languages, and the others folded until something is written or wrong in one of them. */
export function WordsFields({ values, faultOf }: Filled) {
  const t = useTranslations('notices');
  const written = further.filter((locale) => values[`title-${locale}`] || values[`body-${locale}`]);
  return (
    <Section id="words" title={t('words')}>
      <p className="mb-4 text-[0.9375rem] text-ink-soft">{t('wordsLead', { title: longestTitle, body: longestBody })}</p>
      {completeLocales.map((locale) => (
        <Words key={locale} locale={locale} values={values} faultOf={faultOf} />
      ))}
      <details open={written.length > 0}>
        <summary className="tap fold font-bold">{t('others', { count: further.length })}</summary>
        {further.map((locale) => (
          <Words key={locale} locale={locale} values={values} faultOf={faultOf} />
        ))}
      </details>
    </Section>
  );
}

function Words({ locale, values, faultOf }: Filled & { locale: Locale }) {
  const t = useTranslations('notices');
  const [title, body] = [`title-${locale}`, `body-${locale}`];
  const language = localeNames[locale];
  const isOriginal = locale === originalLocale;
  const fault = faultOf(body);
  return (
    <fieldset className="mb-6 border-l-4 border-hairline pl-4">
      <legend className="sr-only">{language}</legend>
      <TextField
        name={title}
        label={t('subject', { language })}
        lang={bcp47(locale)}
        optional={!isOriginal}
        defaultValue={values[title]}
        fault={faultOf(title)}
      />
      <Labelled id={body} label={t('body', { language })} fault={fault} optional={!isOriginal}>
        <textarea
          className="field prose-field"
          name={body}
          rows={4}
          lang={bcp47(locale)}
          required={isOriginal}
          defaultValue={values[body]}
          {...described({ id: body, fault })}
        />
      </Labelled>
      {!isOriginal && <Tick name={`machine-${locale}`} label={t('machine')} hint={t('machineHint')} values={values} />}
    </fieldset>
  );
}
