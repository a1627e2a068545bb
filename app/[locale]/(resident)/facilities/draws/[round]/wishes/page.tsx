import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { FirstRegister } from '#components/facilities/draws/first-register';
import { OwnWishes } from '#components/facilities/draws/own-wishes';
import { OwnPage } from '#components/residents/own-page';
import { systemClock } from '#lib/clock';
import { drawHouseNow } from '#lib/facilities/draws/operations/house';
import { drawNames } from '#lib/facilities/draws/operations/naming';
import { showRound } from '#lib/facilities/draws/operations/showing';
import { ownEntries, wisherOf } from '#lib/facilities/draws/operations/wishers';
import { roundTold, whenTold } from '#lib/facilities/draws/telling';
import { facilityWords } from '#lib/i18n/facility-words';
import { formOf } from '#lib/web/desk-form';
import { drawNoteIn, saidDrawFaults } from '#lib/web/draw-form';
import { plainParams } from '#lib/web/params';
import type { SearchParams } from '#lib/web/query';
import { voiceOfRequest } from '#lib/web/request';
import { residentAt } from '#lib/web/resident';

type Props = { params: Promise<Record<string, string>>; searchParams: SearchParams };

/** One's own wishes in a round, for oneself and for each group: to send, change, withdraw; afterwards what came of them. */
export default async function WishesPage({ params, searchParams }: Props) {
  const { round: id = '' } = plainParams(await params);
  const path = `/facilities/draws/${id}/wishes`;
  const resident = await residentAt(path);
  const [locale, voice, form, query, now] = [
    await getLocale(),
    await voiceOfRequest(),
    await formOf(searchParams),
    await searchParams,
    systemClock(),
  ];
  const words = facilityWords(voice);
  const [told, names, wisher, house] = await Promise.all([
    showRound(id, now),
    drawNames(voice),
    wisherOf(resident.residentId, now),
    drawHouseNow(now),
  ]);
  if (!told) notFound();
  const faults = saidDrawFaults(form, wisher.choices, words);
  const note = drawNoteIn(query['note']);
  return (
    <OwnPage
      title={words.t('draws.own.title')}
      path={path}
      back={false}
      lead={roundTold(told.round, names, words)}
      note={form.values['signedOut'] ? words.t('reservations.new.kept') : note && words.t(`draws.own.notes.${note}`)}
      faults={faults}
    >
      <p>
        <a className="tap" href={`/${locale}/facilities/draws/${id}`}>
          {words.t('draws.own.back')}
        </a>
      </p>
      <p className="font-bold">{whenTold(told.round, words)}</p>
      {wisher.choices.length === 0 && <FirstRegister words={words} />}
      <OwnWishes told={told} own={await ownEntries(wisher, id)} house={house} form={form} faults={faults} names={names} words={words} />
    </OwnPage>
  );
}
