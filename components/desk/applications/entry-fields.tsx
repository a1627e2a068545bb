import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SheetLine, SheetSelect } from '#components/desk/applications/sheet/sheet-line';
import { localeNames, locales } from '#lib/i18n/locales';
import { channels } from '#lib/procedures/applications/model';
import { tellings } from '#lib/procedures/cases/contact';

type Props = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

const words = { nothing: 'tellNothing', letter: 'tellLetter', email: 'tellEmail' } as const;

/** How an application came, and how its applicant wants to be told of it. */
export function EntryFields(props: Props) {
  const t = useTranslations('entering');
  const said = useTranslations('applications.channels');
  const came = channels.filter((one) => one !== 'online');
  return (
    <ContactFields {...props}>
      <SheetSelect
        control={controlIn(props, '_channel', 'paper')}
        label={t('came')}
        options={came.map((value, place) => ({ value, label: `${place + 1} ${said(value)}` }))}
      />
    </ContactFields>
  );
}

/** How an applicant wants to be told, for whom the city hall does not know it. */
export function ContactFields({ children, ...props }: Props & { children?: ReactNode }) {
  const t = useTranslations('entering');
  return (
    <section aria-labelledby="contact" className="card">
      <h2 id="contact">{t('contact')}</h2>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {children}
        <SheetSelect
          control={controlIn(props, '_tell', 'nothing')}
          label={t('tell')}
          options={tellings.map((value, place) => ({ value, label: `${place + 1} ${t(words[value])}` }))}
        />
        <SheetLine control={controlIn(props, '_email')} label={t('email')} size={24} />
        <SheetSelect
          control={controlIn(props, '_locale', 'ja')}
          label={t('language')}
          options={locales.map((value, place) => ({ value, label: `${place + 1} ${localeNames[value]}` }))}
        />
      </div>
    </section>
  );
}

const controlIn = ({ values, faultOf }: Props, name: string, usual = '') => ({ name, typed: values[name] || usual, fault: faultOf(name) });
