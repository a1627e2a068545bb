'use client';

import { useEditing } from '#components/desk/editing/context';
import { DayControl } from '#components/desk/editing/controls/day';
import { Fields } from '#components/desk/editing/controls/group';
import { withFact } from '#lib/catalogue/drafts/writing';
import { wordsFor } from '#lib/catalogue/fields/words';

/** Dates that every entry has besides the facts of its kind. */
const record = ['checkedOn', 'reviewOn'] as const;

/** What needs no language. */
export function FactsSheet() {
  const { kind, fields, words, content, write } = useEditing();
  return (
    <>
      <Fields
        fields={fields.facts}
        near={words.kinds[kind].facts}
        path={['facts']}
        value={content.facts}
        write={(name, value) => write(withFact(content, fields.facts, name, value))}
      />
      <div className="@container border-t-2 border-hairline pt-4">
        <div className="grid gap-x-6 @xl:grid-cols-2">
          {record.map((name) => (
            <DayControl
              key={name}
              control={{ control: 'day' }}
              path={[name]}
              value={content[name]}
              write={(day) => write({ ...content, [name]: typeof day === 'string' ? day : null })}
              words={wordsFor(name, words.record, words.shared)}
              optional
            />
          ))}
        </div>
      </div>
    </>
  );
}
