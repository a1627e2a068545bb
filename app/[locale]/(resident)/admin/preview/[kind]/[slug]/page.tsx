import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AnswerView } from '#components/answers/answer-view';
import { EntryGlimpse } from '#components/catalogue/entry-glimpse';
import { OfficeView } from '#components/catalogue/office-view';
import { Questionnaire } from '#components/catalogue/questionnaire';
import { ServiceView } from '#components/catalogue/service-view';
import { FacilityView } from '#components/facilities/facility-view';
import { Page } from '#components/shell/page';
import { readAnswers } from '#lib/catalogue/answers-form';
import { openOnDesk } from '#lib/catalogue/drafts/operations/opening';
import { contentWithDraft, glimpseOf } from '#lib/catalogue/drafts/operations/previewing';
import { showAnswer } from '#lib/catalogue/operations/answers';
import { showLifeEvent } from '#lib/catalogue/operations/life-events';
import { showOffice } from '#lib/catalogue/operations/offices';
import { listServices, showService } from '#lib/catalogue/operations/services';
import { systemClock } from '#lib/clock';
import { showFacility } from '#lib/facilities/operations/listing';
import { localeOf } from '#lib/i18n/voice';
import { entryIn } from '#lib/web/entry-door';
import { voiceOfRequest } from '#lib/web/request';
import { staffWith } from '#lib/web/staff';

type Props = { params: Promise<Record<string, string>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('content.preview');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** A draft as residents will see it: drawn by the same components, on the same kind of page. */
export default async function PreviewPage({ params }: Props) {
  const staff = await staffWith('catalogue.read');
  const name = entryIn(await params);
  const onDesk = name && (await openOnDesk(staff, name));
  if (!onDesk) notFound();
  const [now, voice, t] = [systemClock(), await voiceOfRequest(), await getTranslations('content.preview')];
  const locale = localeOf(voice);
  const { kind, slug } = onDesk;
  const content = await contentWithDraft(onDesk, now);
  if (!content) {
    return (
      <Page locale={locale} path="" office={undefined}>
        <h1>{t('title')}</h1>
        <p className="mt-3">{t('incomplete')}</p>
      </Page>
    );
  }
  const from = Promise.resolve(content);
  const service = kind === 'service' ? await showService(slug, voice, now, from) : undefined;
  if (service) return <ServiceView page={service} voice={voice} now={now} />;
  const office = kind === 'office' ? await showOffice(slug, voice, now, from) : undefined;
  if (office) {
    const services = (await listServices(voice, undefined, from)).filter(({ facts }) => facts.office === slug);
    return <OfficeView office={office} services={services} voice={voice} now={now} />;
  }
  const facility = kind === 'facility' ? slug : content.rooms.find((room) => kind === 'room' && room.slug === slug)?.facts.facility;
  const place = facility === undefined ? undefined : await showFacility(facility, voice, now, from);
  if (place) return <FacilityView facility={place} voice={voice} now={now} />;
  const answer = kind === 'answer' ? await showAnswer(slug, voice, now, from) : undefined;
  if (answer) return <AnswerView page={answer} voice={voice} now={now} />;
  const event = kind === 'life-event' ? await showLifeEvent(slug, voice, from) : undefined;
  const glimpse = event ? undefined : await glimpseOf(onDesk, voice, now);
  return (
    <Page locale={locale} path="" office={undefined}>
      {event && <h1>{event.text.title}</h1>}
      {event && <Questionnaire event={event} read={readAnswers(event.facts.questions, {})} locale={locale} />}
      {glimpse && <EntryGlimpse told={glimpse} locale={locale} />}
    </Page>
  );
}
