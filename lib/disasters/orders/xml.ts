/** A piece of XML, written: told from a text, which is escaped where it is put in. */
export type Written = { xml: string };

/** What no XML document may hold (XML 1.0, 2.2). */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** An element around a text, or around other elements. */
export function element(name: string, inside: string | readonly Written[], attributes: Readonly<Record<string, string>> = {}): Written {
  const within = typeof inside === 'string' ? escaped(inside) : inside.map(({ xml }) => xml).join('');
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { xml: `<${name}${said.join('')}>${within}</${name}>` };
}

/** A whole document. */
export const asDocument = ({ xml }: Written) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
