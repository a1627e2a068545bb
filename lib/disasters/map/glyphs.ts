import type { OpeningState } from '#lib/disasters/model';

/** What is drawn inside a mark, so that its state is told by more than a colour; a site not open yet is left empty. */
export const glyphs: Readonly<Record<OpeningState, string>> = { closed: '', open: '✓', crowded: '!', full: '×' };
