import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { freshUntilName } from '#lib/web/front/fresh-until';

type StartTag = Parameters<RewritingStream['emitStartTag']>[0];

export type ResidentDocument = {
  html: string;
  /** When a sentence on the page stops being true; a page that does not say may not be kept. */
  freshUntil: number | undefined;
};

/**
 * Turns what the framework rendered into a plain document: its scripts, preloads of scripts and
 * comments are left out. What remains is an allow-list, so nothing new slips through by itself:
 * `application/ld+json`, and scripts of our own under `/islands/`.
 */
export async function toDocument(rendered: string): Promise<ResidentDocument> {
  const rewriter = new RewritingStream();
  let freshUntil: number | undefined;
  let droppingScript = false;

  rewriter.on('startTag', (tag, raw) => {
    if (tag.tagName === 'meta' && attribute(tag, 'name') === freshUntilName) {
      freshUntil = earliest(freshUntil, Date.parse(attribute(tag, 'content') ?? ''));
    } else if (tag.tagName === 'script' && !isAllowedScript(tag)) {
      droppingScript = true;
    } else if (tag.tagName !== 'link' || !preloadsScript(tag)) {
      rewriter.emitRaw(raw);
    }
  });
  rewriter.on('text', (_, raw) => {
    if (!droppingScript) rewriter.emitRaw(raw);
  });
  rewriter.on('endTag', (tag, raw) => {
    if (tag.tagName === 'script' && droppingScript) droppingScript = false;
    else rewriter.emitRaw(raw);
  });
  rewriter.on('comment', () => undefined);

  const html = await text(Readable.from([rendered]).pipe(rewriter));
  return { html, freshUntil };
}

/** Several parts of a page may name an instant; the first to come counts. One that cannot be read counts as now. */
function earliest(known: number | undefined, named: number): number {
  return Math.min(known ?? Number.POSITIVE_INFINITY, Number.isNaN(named) ? 0 : named);
}

function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attrs.find((found) => found.name === name)?.value;
}

function isAllowedScript(tag: StartTag): boolean {
  return attribute(tag, 'type') === 'application/ld+json' || (attribute(tag, 'src') ?? '').startsWith('/islands/');
}

function preloadsScript(tag: StartTag): boolean {
  const relation = attribute(tag, 'rel');
  return relation === 'modulepreload' || (relation === 'preload' && attribute(tag, 'as') === 'script');
}
