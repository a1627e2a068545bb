import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 類語: words that mean the same at a city hall, with which every city begins (`db/seed/thesaurus.txt`): one group a
 * line, separated by spaces; a word may stand in several groups. Stems are enough (引っ越 covers 引っ越し). Tight groups
 * help and broad ones hurt: 「使う 借りる 利用」 would join what a resident keeps apart.
 */
export const THESAURUS: readonly string[] = readFileSync(join(process.cwd(), 'db', 'seed', 'thesaurus.txt'), 'utf8')
  .trim()
  .split('\n');
