import { degrees, PDFDocument, type PDFEmbeddedPage, type PDFPage, rgb } from '@cantoo/pdf-lib';
import { letter } from '#lib/files/lettering';

/** Letters of a line, beside the shorter side of the page; how far lines stand apart, in letters; and how they slant. */
const [share, apart, slant] = [22, 5, 30];

/** How high the letters of the one line are that is put onto all pages, before it is fitted to each. */
const drawnHigh = 100;

/**
 * A copy of a paper with a sentence written across all of its pages, as pictures get it (marked.ts). The line lies in the file
 * once, as drawn letters. Undefined for a paper that cannot be opened: broken, or locked.
 */
export async function markedPaper(bytes: Uint8Array<ArrayBuffer>, sentence: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const paper = await PDFDocument.load(bytes, { updateMetadata: false });
    const [line] = await paper.embedPages([await lineOf(sentence)]);
    const pages = paper.getPages();
    if (!line || pages.length === 0) return undefined;
    for (const page of pages) writeAcross(page, line);
    return new Uint8Array(await paper.save());
  } catch {
    // The library says in many ways that it cannot read something; what cannot be marked is shown to nobody.
    return undefined;
  }
}

/** A page that is one line of letters, red and seen through. */
async function lineOf(sentence: string): Promise<PDFPage> {
  const { path, width } = letter(sentence, drawnHigh);
  const page = (await PDFDocument.create()).addPage([width, apart * drawnHigh]);
  page.drawSvgPath(path, { x: 0, y: 1.5 * drawnHigh, color: rgb(0.8, 0, 0), opacity: 0.5, borderWidth: 0 });
  return page;
}

function writeAcross(page: PDFPage, line: PDFEmbeddedPage): void {
  const { x, y, width, height } = page.getCropBox();
  const size = Math.max(6, Math.min(width, height) / share);
  const [long, high] = [(line.width * size) / drawnHigh + 2 * size, apart * size];
  const [cosine, sine] = [Math.cos((slant * Math.PI) / 180), Math.sin((slant * Math.PI) / 180)];
  // In the slanting grid of lines: far enough on all sides that no corner is left free.
  const reach = Math.hypot(width, height) / 2;
  const [across, down] = [Math.ceil(reach / long) + 1, Math.ceil(reach / high)];
  for (let row = -down; row <= down; row += 1)
    for (let place = -across; place <= across; place += 1) {
      const [along, up] = [(place + (row % 2) / 2) * long, row * high];
      page.drawPage(line, {
        ...{ x: x + width / 2 + along * cosine - up * sine, y: y + height / 2 + along * sine + up * cosine },
        ...{ xScale: size / drawnHigh, yScale: size / drawnHigh, rotate: degrees(slant) },
      });
    }
}
