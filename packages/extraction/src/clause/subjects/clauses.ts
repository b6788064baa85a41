import type { Chunk } from '../chunk.js';

/** The subject of a verb, and what stands between them. */
export interface Subject {
  /** Index of the noun phrase, or null where the clause has none that is sure. */
  readonly phrase: number | null;
  /** Indices of the auxiliaries, negators and chained verbs on the way (`tidak`, `akan`, `berencana`), nearest first. */
  readonly chain: readonly number[];
}

/** The chunks of a sentence, and the subject of each of its verbs, read when it is first asked for. */
export interface Clauses {
  readonly chunks: readonly Chunk[];
  readonly subjectOf: (verb: number) => Subject;
}
