/**
 * How well questions that people asked a city find their answers. Run: npm run bench:answers -- --data DIR [--json]
 * DIR holds faqs.jsonl ({id, question, answer}) and queries.*.jsonl ({id, query, relevance: {faqId: 1 | 2}}).
 */
import { parseArgs } from 'node:util';
import { search } from '#lib/search/engine';
import { addLatent, buildIndex } from '#lib/search/search-index';
import { measure, readTrial } from '#lib/search/trial';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/faq' }, json: { type: 'boolean' } } });
const trial = readTrial(values.data);
if (!trial.ok) {
  console.error(`質問と答えが読めません / Cannot read the questions and answers: ${trial.fault}`);
  process.exit(1);
}
const index = addLatent(buildIndex(trial.value.faqs));
const find = (question: string) => search(index, question, { limit: 10, locale: 'ja' }).map(({ id }) => id);
const figures = [...trial.value.queries].map(([name, asked]) => [name, measure(asked, find, () => performance.now())] as const);
for (const [name, measured] of figures) {
  console.log(
    `${name}: ${Object.entries(measured)
      .map(([figure, value]) => `${figure} ${value}`)
      .join(', ')}`,
  );
}
if (values.json) console.log(JSON.stringify(Object.fromEntries(figures)));
