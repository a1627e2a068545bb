import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { ok, type Result, refused } from '#lib/result';

/**
 * A strict reader for the agency's XML. It knows no document type definition: an entity that is none of XML's own five is a
 * fault, nothing outside is ever fetched, and what is cut off or badly nested is refused as a whole rather than guessed at.
 */

/** How much is read at all. The largest report seen has 430 kB and 11,000 elements; what is much larger is none. */
export type Limits = { bytes: number; elements: number };
export const ofReport: Limits = { bytes: 1_000_000, elements: 40_000 };

/** Deeper than any report nests, and long before the reader's own stack ends. */
const mostDepth = 64;

export type XmlFault = 'too-large' | 'broken';
export type Element = XmlElement;

/** @param bytes UTF-8, or UTF-16 with its byte order mark. */
export function readXml(bytes: Uint8Array, most = ofReport): Result<Element, XmlFault> {
  if (bytes.length > most.bytes) return refused('too-large');
  try {
    const text = decode(bytes);
    if (isOvergrown(text, most.elements)) return refused('broken');
    const { root } = parseXml(text);
    return root ? ok(root) : refused('broken');
  } catch {
    return refused('broken');
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  // Somebody else's encoding that happens to be valid UTF-8 would be read as other letters.
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(text)?.[1]?.toLowerCase() ?? encoding;
  if (!declared.startsWith(encoding.slice(0, 5))) throw new Error(declared);
  return text;
}

/** Whether elements nest too deep, or are too many: counted before the reader, whose own stack is as deep. */
function isOvergrown(text: string, mostElements: number): boolean {
  let [depth, elements] = [0, 0];
  for (let at = text.indexOf('<'); at !== -1 && depth <= mostDepth && elements <= mostElements; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1];
    const end = text.indexOf('>', at);
    if (next === '/') depth -= 1;
    else if (next !== '!' && next !== '?') {
      elements += 1;
      if (text[end - 1] !== '/') depth += 1;
    }
  }
  return depth > mostDepth || elements > mostElements;
}

/** An element's name without the prefix that stands for its namespace: senders choose it freely. */
const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** The elements of a name right below one; below several, those of each. */
export function all(parent: Element | undefined, ...names: readonly [string, ...string[]]): Element[] {
  if (!parent) return [];
  const [name, ...deeper] = names;
  const found = parent.children.filter((child) => child instanceof XmlElement).filter((child) => bare(child.name) === name);
  const [next, ...rest] = deeper;
  return next === undefined ? found : found.flatMap((one) => all(one, next, ...rest));
}

/** The first of them. */
export function first(parent: Element | undefined, ...names: readonly [string, ...string[]]): Element | undefined {
  return all(parent, ...names)[0];
}

/** The text of the first of them, without space around it; '' where there is none. */
export function textOf(parent: Element | undefined, ...names: readonly [string, ...string[]]): string {
  return (first(parent, ...names)?.text ?? '').trim();
}

/** An attribute with its brackets and slashes written one way: both half and full width are sent. */
export function attribute(element: Element | undefined, name: string): string {
  return (element?.attributes[name] ?? '').replaceAll('(', '（').replaceAll(')', '）').replaceAll('/', '／');
}
