import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
export type Node = Root | Root['children'][number] | Extract<Root['children'][number], { type: 'paragraph' }>['children'][number];

/** What could be markup at all; most texts are plain, and need no parser. */
const markup = /[[\]<#=]|^\s*-+\s*$|https?:/m;

/** Every node of a text of small Markdown (components/ui/prose), outermost first; empty for a text without markup. */
export function nodesIn(text: string): Node[] {
  return markup.test(text) ? inside(fromMarkdown(text)) : [];
}

/** The node and all in it. */
function inside(node: Node): Node[] {
  return [node, ...('children' in node ? node.children.flatMap(inside) : [])];
}

/** The words of a node as they are shown. */
export function wordsOf(node: Node): string {
  return inside(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('');
}
