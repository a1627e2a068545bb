/** The marks of our small Markdown (components/ui/prose) that a button sets. */
export type Mark = 'strong' | 'list' | 'link';

/** What takes the place of the characters `from`–`to`, and what is selected afterwards so that one can type on. */
export type Insertion = { from: number; to: number; words: string; select: [number, number] };

/** Sets a mark at the selection of a text; without a selection, around the words that are to be typed. */
export function insertionOf(
  mark: Mark,
  text: string,
  [from, to]: [number, number],
  sample: { strongWords: string; linkWords: string; address: string },
): Insertion {
  const selected = text.slice(from, to);
  if (mark === 'list') return asList(text, from, to);
  if (mark === 'strong') {
    const words = selected || sample.strongWords;
    return { from, to, words: `**${words}**`, select: [from + 2, from + 2 + words.length] };
  }
  const words = selected || sample.linkWords;
  const address = from + words.length + 3;
  return { from, to, words: `[${words}](${sample.address})`, select: [address, address + sample.address.length] };
}

/** Whole lines become items; lines that are some already stay. */
function asList(text: string, from: number, to: number): Insertion {
  const begin = text.slice(0, from).lastIndexOf('\n') + 1;
  const after = text.indexOf('\n', to);
  const end = after === -1 ? text.length : after;
  const items = text.slice(begin, end).split('\n');
  const words = items.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return { from: begin, to: end, words, select: [begin + words.length, begin + words.length] };
}
