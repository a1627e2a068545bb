import { getLocale, getTranslations } from 'next-intl/server';
import { OwnPage } from '#components/residents/own-page';
import { ProfileForm } from '#components/residents/profile-form';
import { Section } from '#components/ui/section';
import { listDistricts } from '#lib/catalogue/operations/districts';
import { bcp47 } from '#lib/i18n/locales';
import { profileFault } from '#lib/residents/fields';
import { profileToFill } from '#lib/residents/operations/profile';
import { cityOfRequest } from '#lib/web/city';
import { formOf } from '#lib/web/desk-form';
import { firstOf, type SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

/** What somebody tells of himself, all of it of his own will. */
export default async function ProfilePage({ searchParams }: { searchParams: SearchParams }) {
  const resident = await residentAt('/me/profile');
  const [locale, t, form, query, own, { settings }, districts] = await Promise.all([
    getLocale(),
    getTranslations('me'),
    formOf(searchParams),
    searchParams,
    profileToFill(resident),
    cityOfRequest(),
    voiceOfRequest().then(listDistricts),
  ]);
  const values = Object.keys(form.values).length > 0 ? form.values : own;
  const faults = Object.entries(form.faults).flatMap(([field, code]) => {
    const known = profileFault(code);
    return known ? [{ field, sentence: t(`faults.${known}`) }] : [];
  });
  return (
    <OwnPage
      title={t('profile.title')}
      path="/me/profile"
      lead={t('profile.lead')}
      note={firstOf(query['note']) === 'saved' ? t('profile.saved') : undefined}
      faults={faults}
    >
      <ProfileForm
        locale={locale}
        values={values}
        faults={form.faults}
        languages={settings.languages}
        districts={districts.map(({ slug, text, languages }) => ({
          value: slug,
          label: text.title,
          lang: bcp47(languages['title'] ?? locale),
        }))}
      />
      <Section id="own" title={t('profile.own')}>
        <p>
          <a className="tap" href={`/${locale}/me/profile/export`}>
            {t('profile.export')}
          </a>
        </p>
        <p>
          <a className="tap" href={`/${locale}/me/leave`}>
            {t('profile.leave')}
          </a>
        </p>
      </Section>
    </OwnPage>
  );
}
