/** A list by its lines, the header first. */
export const listOf = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
