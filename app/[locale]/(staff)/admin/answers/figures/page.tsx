import { getLocale, getTranslations } from 'next-intl/server';
import { BarChart, FigureTable } from '#components/desk/answers/bar-chart';
import { LearningRoom } from '#components/desk/answers/room';
import { Tabs } from '#components/desk/answers/tabs';
import { Section } from '#components/ui/section';
import { chartedNames } from '#lib/answers/learning/figures';
import { figures } from '#lib/answers/operations/figures';
import { systemClock } from '#lib/clock';
import { firstOf, type SearchParams } from '#lib/web/query';
import { staffWith } from '#lib/web/staff';

const spans = [
  { name: 'days30', days: 30, span: 'day' },
  { name: 'weeks30', days: 30, span: 'week' },
  { name: 'days90', days: 90, span: 'day' },
  { name: 'weeks90', days: 90, span: 'week' },
] as const;

/** How talks went: answered, handed over, not known, helpful; per day or week. */
export default async function FiguresPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await staffWith('answers.learn');
  const [locale, t, query] = await Promise.all([getLocale(), getTranslations('learning.figures'), searchParams]);
  const wanted = firstOf(query['span']);
  const { name, days, span } = spans.find((one) => one.name === wanted) ?? spans[0];
  const bars = await figures(days, span, systemClock());
  const tabs = spans.map((one) => ({
    name: t(one.name),
    path: one === spans[0] ? '/admin/answers/figures' : `/admin/answers/figures?span=${one.name}`,
    isHere: one.name === name,
  }));
  return (
    <LearningRoom title={t('title')} part="figures" staff={staff}>
      <p className="mb-4">{t('lead')}</p>
      <Tabs label={t('span')} tabs={tabs} />
      <div className="grid gap-6 md:grid-cols-2">
        {chartedNames.map((charted) => (
          <BarChart key={charted} bars={bars} charted={charted} span={span} locale={locale} />
        ))}
      </div>
      <Section id="table" title={t('table')}>
        <FigureTable bars={bars} span={span} locale={locale} />
      </Section>
    </LearningRoom>
  );
}
