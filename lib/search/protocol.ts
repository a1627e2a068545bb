import type { Change } from '#lib/search/amend';
import type { Consulted } from '#lib/search/engine';
import type { SearchDocument, SearchOptions } from '#lib/search/model';

/** What the server asks of the worker that holds the index. It answers in order, one message for each. */
export type Order =
  | { do: 'gather'; documents: readonly SearchDocument[] }
  | { do: 'build'; thesaurus: readonly string[] }
  | { do: 'amend'; change: Change }
  | { do: 'consult'; question: string; options: SearchOptions };

export type Request = { number: number; order: Order };
export type Reply = { number: number; consulted?: Consulted | undefined; fault?: string };
