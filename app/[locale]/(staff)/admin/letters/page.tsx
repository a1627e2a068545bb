import { getLocale, getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/page';
import { systemClock } from '#lib/clock';
import { readableMoment } from '#lib/i18n/dates';
import { listSampleLetters } from '#lib/residents/operations/sample-letters';
import { staffWith } from '#lib/web/staff';

/** The letters that the sample city did not send. */
export default async function LettersPage() {
  const staff = await staffWith('letters.read');
  const [locale, t, letters] = await Promise.all([getLocale(), getTranslations('people.letters'), listSampleLetters(staff, systemClock())]);
  return (
    <DeskPage title={t('title')} path="/admin/letters" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      {letters.length === 0 && <p className="card">{t('none')}</p>}
      <ul className="divide-y divide-hairline">
        {letters.map(({ id, to, subject, text, at }) => (
          <li key={id} className="py-4">
            <h2 className="text-base">{subject}</h2>
            <p className="text-[0.9375rem] text-ink-soft">
              {t('to')}: {to}　{readableMoment(new Date(at), locale)}
            </p>
            <p className="mt-2 whitespace-pre-wrap">{text}</p>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
