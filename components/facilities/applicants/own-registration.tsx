import { useTranslations } from 'next-intl';
import { ClassChoice } from '#components/facilities/applicants/class-choice';
import { Field } from '#components/residents/field';
import type { FacilityUser } from '#lib/facilities/applicants/model';
import { readableDay } from '#lib/i18n/dates';
import { type Locale, listComma } from '#lib/i18n/locales';

type Own = { user: FacilityUser; isOver: boolean; isNearEnd: boolean; priorities: readonly string[] };
type Form = { values: Readonly<Record<string, string>>; faultOf: (field: string) => string | undefined };

/** What somebody has said of himself, how it stands, and what he shows at the counter. */
export function OwnRegistration({ locale, own }: { locale: Locale; own: Own | undefined }) {
  const t = useTranslations('applicants.own');
  const whom = useTranslations('facilities.whom');
  if (!own || own.isOver) return <p className="mb-4">{t(own ? 'over' : 'none')}</p>;
  const { user, priorities, isNearEnd } = own;
  return (
    <div className="card my-4">
      <p className="font-bold">{t('is', { class: whom(user.class) })}</p>
      {user.place && <p>{t('place', { place: user.place })}</p>}
      {priorities.length > 0 && <p>{t('priorities', { names: priorities.join(listComma(locale)) })}</p>}
      <p>{t('until', { day: readableDay(user.validUntil, locale) })}</p>
      {isNearEnd && <p className="font-bold">{t('renew')}</p>}
      <p className="mt-2">{t(user.shownAt ? 'shown' : 'declared')}</p>
      <p className="mt-2">
        <span className="block text-[0.9375rem] text-ink-soft">{t('code')}</span>
        <b className="text-[1.5rem] tracking-wider">{user.code}</b>
      </p>
    </div>
  );
}

/** 利用者登録: where somebody belongs, and where he works or studies. */
export function DeclarationForm({ locale, isAgain, values, faultOf }: Form & { locale: Locale; isAgain: boolean }) {
  const t = useTranslations('applicants.own');
  return (
    <form method="post" action={`/${locale}/me/facilities/declare`} noValidate className="max-w-md">
      <ClassChoice name="class" legend={t('legend')} value={values['class']} fault={faultOf('class')} />
      <Field
        name="place"
        autoComplete="off"
        maxLength={100}
        label={t('placeLabel')}
        hint={t('placeHint')}
        defaultValue={values['place']}
        fault={faultOf('place')}
      />
      {isAgain && <p className="mb-3">{t('again')}</p>}
      <button className="button button-solid" type="submit">
        {t('submit')}
      </button>
    </form>
  );
}
