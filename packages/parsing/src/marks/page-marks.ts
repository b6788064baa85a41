/**
 * The places of a page that later stages begin at, as code units in text order: found in the one pass that makes its
 * lines, so that no stage has to look through the text again.
 */
export interface PageMarks {
  /** What may end a sentence or a quotation: `.?!…"` and line breaks. */
  readonly stops: number[];
  /** Where words may be glued: a mark or a capital between letters, the first of them small. */
  readonly glues: number[];
  /** Where a name may be lost: a comma behind a blank or a comma, a bracket that closes at once. */
  readonly gaps: number[];
  /** Brackets before a figure. */
  readonly brackets: number[];
  /** Words that a crediting cue may begin with. */
  readonly cues: number[];
  /** Those of them after which any capitalised name is a medium. */
  readonly strongCues: number[];
  /** Words that begin with `tahun`. */
  readonly years: number[];
}

const NONE: readonly number[] = [];

/**
 * Makes marks to be filled.
 * @example
 * ```ts
 * createMarks().stops; // []
 * ```
 */
export function createMarks(): PageMarks {
  return { stops: [], glues: [], gaps: [], brackets: [], cues: [], strongCues: [], years: [] };
}

/**
 * Finds the first mark at or behind a place.
 * @param places Marks of one kind.
 * @param from A code unit.
 * @returns Its index in `places`; their number where there is none.
 * @example
 * ```ts
 * firstMark([3, 8, 13], 5); // 1
 * ```
 */
export function firstMark(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Lists the marks inside a stretch.
 * @param places Marks of one kind.
 * @param from First code unit.
 * @param to Where the stretch ends.
 * @example
 * ```ts
 * marksIn([3, 8, 13], 5, 20); // [8, 13]
 * ```
 */
export function marksIn(places: readonly number[], from: number, to: number): readonly number[] {
  const first = firstMark(places, from);
  let last = first;
  while (last < places.length && (places[last] as number) < to) last += 1;
  return first === last ? NONE : places.slice(first, last);
}

/**
 * Says whether a mark stands inside a stretch.
 * @param places Marks of one kind.
 * @param from First code unit.
 * @param to Where the stretch ends.
 * @example
 * ```ts
 * hasMark([3, 8, 13], 5, 8); // false
 * ```
 */
export function hasMark(places: readonly number[], from: number, to: number): boolean {
  const first = places[firstMark(places, from)];
  return first !== undefined && first < to;
}
