import { TalkFields } from '#components/answers/talk/talk-fields';
import type { EntryRef } from '#lib/answers/model';
import { titlesOf } from '#lib/answers/operations/telling';
import type { TurnPlace } from '#lib/answers/talk/place';
import { bcp47 } from '#lib/i18n/locales';
import { localeOf, type Voice } from '#lib/i18n/voice';

type Props = { title: string; help?: string; choices: readonly EntryRef[]; place: TurnPlace; voice: Voice; now: Date };

/** A few entries to choose from: each is a button that goes on with the talk. */
export async function Choices({ title, help, choices, place, voice, now }: Props) {
  const locale = localeOf(voice);
  const named = await titlesOf(choices, voice, now);
  return (
    <>
      <p className="font-bold">{title}</p>
      {help && <p className="text-[0.9375rem] text-ink-soft">{help}</p>}
      <form action={`/${locale}/ask/say`} method="post" className="mt-3" data-talk="">
        <TalkFields place={place} />
        <ul className="space-y-2">
          {named.map(({ kind, slug, title: name, language }) => (
            <li key={`${kind}/${slug}`}>
              <button className="choice" type="submit" name="choice" value={`${kind}/${slug}`} lang={bcp47(language)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
