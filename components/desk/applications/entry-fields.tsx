import { useTranslations } from 'next-intl';
import { SheetLine, SheetSelect } from '#components/desk/applications/sheet/sheet-line';
import { localeNames, locales } from '#lib/i18n/locales';
import { channels } from '#lib/procedures/applications/model';
import { tellings } from '#lib/procedures/cases/contact';

type Props = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

const words = { nothing: 'tellNothing', letter: 'tellLetter', email: 'tellEmail' } as const;

/** How an application came, and how its applicant wants to be told of it. */
export function EntryFields({ values, faultOf }: Props) {
  const t = useTranslations('entering');
  const said = useTranslations('applications.channels');
  const control = (name: string, usual = '') => ({ name, typed: values[name] || usual, fault: faultOf(name) });
  const came = channels.filter((one) => one !== 'online');
  return (
    <section aria-labelledby="contact" className="card">
      <h2 id="contact">{t('contact')}</h2>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <SheetSelect
          control={control('_channel', 'paper')}
          label={t('came')}
          options={came.map((value, place) => ({ value, label: `${place + 1} ${said(value)}` }))}
        />
        <SheetSelect
          control={control('_tell', 'nothing')}
          label={t('tell')}
          options={tellings.map((value, place) => ({ value, label: `${place + 1} ${t(words[value])}` }))}
        />
        <SheetLine control={control('_email')} label={t('email')} size={24} />
        <SheetSelect
          control={control('_locale', 'ja')}
          label={t('language')}
          options={locales.map((value, place) => ({ value, label: `${place + 1} ${localeNames[value]}` }))}
        />
      </div>
    </section>
  );
}
