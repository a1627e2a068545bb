import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readSampleCorrections } from '#lib/city/sample';
import { domainsIn } from '#lib/i18n/message-files';
import { annotateMessages } from '#lib/readings/messages';

/** Writes the readings of the interface's Japanese beside it, so that nothing has to be read while serving. */
const corrections = readSampleCorrections();
for (const locale of ['ja', 'ja-easy']) {
  mkdirSync(`messages/readings/${locale}`, { recursive: true });
  for (const domain of domainsIn(locale)) {
    const messages: unknown = JSON.parse(readFileSync(`messages/${locale}/${domain}.json`, 'utf8'));
    writeFileSync(`messages/readings/${locale}/${domain}.json`, `${JSON.stringify(annotateMessages(messages, corrections), null, 2)}\n`);
  }
}
