import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ReactNode } from 'react';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number] | { type: string };

/**
 * The small, safe subset of Markdown in which content is written: paragraphs, lists, strong, links.
 * Anything else is shown as the text it is; nothing in it can become markup of its own.
 * `draw` draws the plain stretches, for example with glossary terms in them.
 */
export function Prose({ text, draw = (plain) => plain }: { text: string; draw?: (plain: string) => ReactNode }) {
  return <div className="prose">{children(fromMarkdown(text), draw)}</div>;
}

function children(node: Node, draw: (plain: string) => ReactNode): ReactNode {
  if (!('children' in node)) return null;
  // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places.
  return node.children.map((child, place) => <Part key={place} node={child} draw={draw} />);
}

function Part({ node, draw }: { node: Node; draw: (plain: string) => ReactNode }): ReactNode {
  const inside = children(node, draw);
  switch (node.type) {
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'list':
      return 'ordered' in node && node.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'link':
      return 'url' in node && /^(https?:|tel:|mailto:|\/)/.test(node.url) ? <a href={node.url}>{inside}</a> : inside;
    default:
      return 'value' in node ? draw(node.value) : inside;
  }
}
