import { useTranslations } from 'next-intl';
import { ClassChoice } from '#components/facilities/applicants/class-choice';
import { Field } from '#components/residents/field';
import { described, Labelled } from '#components/ui/labelled';
import type { Locale } from '#lib/i18n/locales';

type Form = {
  locale: Locale;
  values: Readonly<Record<string, string>>;
  /** How he is called in his account, if he told. */
  ownName: string;
  faultOf: (field: string) => string | undefined;
};

/** 団体登録: what staff look at before they register a group. */
export function GroupRequestForm({ locale, values, ownName, faultOf }: Form) {
  const t = useTranslations('applicants.groups');
  const field = (name: string) => ({ name, autoComplete: 'off', maxLength: 80, defaultValue: values[name], fault: faultOf(name) });
  const activity = { id: 'activity', fault: faultOf('activity') };
  return (
    <form method="post" action={`/${locale}/me/facilities/groups/register`} noValidate className="max-w-md">
      <Field {...field('name')} label={t('name')} />
      <Field {...field('reading')} label={t('reading')} hint={t('readingHint')} />
      <Labelled {...activity} label={t('activity')}>
        <textarea className="field" name="activity" rows={3} maxLength={400} defaultValue={values['activity']} {...described(activity)} />
      </Labelled>
      <Field {...field('people')} inputMode="numeric" maxLength={6} label={t('people')} />
      <ClassChoice name="groupClass" legend={t('class')} value={values['groupClass']} fault={faultOf('groupClass')} />
      <Field {...field('memberName')} label={t('memberName')} hint={t('memberHint')} defaultValue={values['memberName'] ?? ownName} />
      <button className="button button-outline" type="submit">
        {t('submit')}
      </button>
    </form>
  );
}

/** Comes into a group by the code that its representative gave. */
export function JoinForm({ locale, values, ownName, faultOf }: Form) {
  const t = useTranslations('applicants.groups');
  return (
    <form method="post" action={`/${locale}/me/facilities/groups/join`} noValidate className="max-w-md">
      <p className="mb-3">{t('joinLead')}</p>
      <Field
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={20}
        label={t('code')}
        defaultValue={values['code']}
        fault={faultOf('code')}
      />
      <Field
        name="joinName"
        autoComplete="off"
        maxLength={80}
        label={t('memberName')}
        hint={t('memberHint')}
        defaultValue={values['joinName'] ?? ownName}
        fault={faultOf('joinName')}
      />
      <button className="button button-outline" type="submit">
        {t('joinSubmit')}
      </button>
    </form>
  );
}
