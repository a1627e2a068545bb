import { type Node, wordsOf } from '#lib/catalogue/checks/markdown';
import type { Finding, Place } from '#lib/catalogue/checks/model';

/** Markup that pages do not draw (components/ui/prose): headings, images, HTML. */
export function markupFindings(place: Place, nodes: readonly Node[]): Finding[] {
  return nodes.flatMap((node): Finding[] => {
    switch (node.type) {
      case 'heading':
        return [{ code: 'heading', severity: 'advise', place, excerpt: wordsOf(node), params: { level: node.depth } }];
      case 'image':
        return node.alt?.trim()
          ? [{ code: 'image', severity: 'advise', place, excerpt: node.alt }]
          : [{ code: 'image-without-text', severity: 'block', place, excerpt: `![](${node.url})` }];
      case 'html':
        return [{ code: 'raw-html', severity: 'block', place, excerpt: node.value }];
      default:
        return [];
    }
  });
}
