/** A text's first paragraph, which says the thing itself, and the rest; empty where there is no more. */
export function leadOf(prose: string): { lead: string; rest: string } {
  const [lead = '', ...rest] = prose.split(/\n\s*\n/);
  return { lead, rest: rest.join('\n\n') };
}
