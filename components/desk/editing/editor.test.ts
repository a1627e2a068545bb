import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Editor } from '#components/desk/editing/editor';
import type { DraftContent } from '#lib/catalogue/drafts/model';
import { fieldId } from '#lib/catalogue/drafts/places';
import type { EntryFile } from '#lib/catalogue/entry-file';
import { fieldsOf } from '#lib/catalogue/fields/fields-of';
import { type EntryKind, entryKinds } from '#lib/catalogue/model';
import { readSampleEntries } from '#lib/city/sample';
import { deskMessagesIn } from '#lib/i18n/desk-messages';

let sample: EntryFile[] = [];
beforeAll(() => {
  sample = readSampleEntries();
});

/** The form for an entry as it comes from the server: the facts, and nothing kept on a device. */
function formFor(kind: EntryKind, content: DraftContent): string {
  return renderToStaticMarkup(
    createElement(Editor, {
      kind,
      slug: 'entry',
      content,
      edition: 1,
      fields: fieldsOf(kind),
      entries: {},
      findings: [],
      saveTo: '/save',
      previews: [{ locale: 'ja', name: '日本語', address: '/preview' }],
      locale: 'ja',
      words: deskMessagesIn('ja').fields,
    }),
  );
}

it.each(entryKinds)('draws every fact of %s, of an empty entry and of one of the sample city, without a style of its own', (kind) => {
  const facts = Object.fromEntries(Object.entries(Object(sample.find((entry) => entry.kind === kind)?.facts)));
  for (const content of [{}, facts]) {
    const form = formFor(kind, { checkedOn: null, reviewOn: null, facts: content, texts: {} });
    for (const { name } of fieldsOf(kind).facts) expect(form).toContain(`id="${fieldId(['facts', name])}"`);
    expect(form).not.toContain('style=');
  }
});

it('shows what the sample’s facts say', () => {
  const facts = { fees: [{ id: 'registration', yen: 3000 }], office: 'gone' };
  const form = formFor('service', { checkedOn: null, reviewOn: null, facts, texts: {} });
  expect(form).toContain('value="3000"');
  expect(form).toContain('一覧にない：gone');
});
