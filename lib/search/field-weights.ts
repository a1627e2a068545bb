/**
 * BM25F (Robertson and Zaragoza 2009, §3.5): frequencies are weighted per field and added
 * before they saturate. `length` is b: how much a long field dilutes its words.
 */
export const FIELD_WEIGHTS = [
  { field: 'title', weight: 3, length: 0.6 },
  { field: 'words', weight: 3, length: 0.3 },
  { field: 'body', weight: 1, length: 0.7 },
] as const;

export const SATURATION = 3; // k1
