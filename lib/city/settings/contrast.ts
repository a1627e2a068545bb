/** The least contrast of text with its ground (WCAG 2.2, 1.4.3 Contrast (Minimum), level AA). */
export const leastContrast = 4.5;

/** How light a colour `#rrggbb` is: its relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours `#rrggbb`, 1 (none) to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Whether text in a colour can be read on each of these grounds. */
export function isReadable(colour: string, grounds: readonly string[]): boolean {
  return grounds.every((ground) => contrast(colour, ground) >= leastContrast);
}

/** The nearest tint of a colour, towards white, that can be read on each of these dark grounds. */
export function lightened(colour: string, grounds: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.05) {
    const tint = mixedWithWhite(colour, share);
    if (isReadable(tint, grounds)) return tint;
  }
  return '#ffffff';
}

function mixedWithWhite(colour: string, share: number): string {
  const mixed = partsOf(colour).map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const partsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
