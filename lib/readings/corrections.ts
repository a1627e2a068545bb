/**
 * Readings that the dictionary of words gets wrong in a city hall's Japanese. Phrases of several words where only the
 * neighbours decide (行う is おこなう, 行った of going is いった). A city adds its own names beside these.
 */
export const generalCorrections: ReadonlyMap<string, string> = new Map(
  `
方 かた
`
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [word = '', reading = ''] = line.split(' ');
      return [word, reading];
    }),
);
