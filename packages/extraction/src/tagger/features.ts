import { GAP, listCandidates } from './candidates.js';
import { mix } from './hash.js';
import { markKnown } from './known-spans.js';
import type { NameToken } from './name-token.js';
import { partsOf, type WordParts } from './word-parts.js';
import { isCapitalised } from './word-shape.js';

/** How many features a token has at most. */
const MOST = 160;

/**
 * The features of the tokens of a sentence that may be part of a name: those of row i stand from `ends[i - 1]`
 * (or 0) to `ends[i]`; a gap has none.
 */
export interface Features {
  /** The token of each row, or a gap. */
  readonly places: Int32Array;
  readonly ids: Int32Array;
  readonly ends: Int32Array;
}

const EDGE: WordParts = {
  word: 1,
  lower: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  marks: 0,
  wordClass: 0,
};

/** What features are read from, and where they are written to. */
interface Sheet {
  readonly tokens: readonly NameToken[];
  /** The parts of the tokens that were asked for. */
  readonly parts: (WordParts | undefined)[];
  readonly known: Int32Array;
  readonly runs: Int32Array;
  readonly ids: Int32Array;
  at: number;
}

function write(sheet: Sheet, template: number, value: number): void {
  sheet.ids[sheet.at++] = mix(value, Math.imul(template, 0x9e3779b1));
}

function partsAt(sheet: Sheet, at: number): WordParts {
  const token = sheet.tokens[at];
  if (token === undefined) return EDGE;
  const kept = sheet.parts[at];
  if (kept) return kept;
  const parts = partsOf(token);
  sheet.parts[at] = parts;
  return parts;
}

function writeBits(sheet: Sheet, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) write(sheet, template, rest & -rest);
}

function writeWord(sheet: Sheet, at: number): void {
  const here = partsAt(sheet, at);
  write(sheet, 0, 0);
  write(sheet, 1, here.word);
  write(sheet, 2, here.lower);
  write(sheet, 3, here.shape);
  here.prefixes.forEach((hash, size) => {
    write(sheet, 4 + size, hash);
  });
  here.suffixes.forEach((hash, size) => {
    write(sheet, 8 + size, hash);
  });
  writeBits(sheet, 12, here.marks);
  write(sheet, 13, here.wordClass);
  if (at === 0) write(sheet, 14, here.shape);
}

function writeFarNeighbour(sheet: Sheet, there: WordParts, template: number): void {
  write(sheet, template, there.lower);
  write(sheet, template + 1, there.shape);
  write(sheet, template + 2, there.wordClass);
}

function writeNeighbour(sheet: Sheet, there: WordParts, template: number): void {
  writeFarNeighbour(sheet, there, template);
  writeBits(sheet, template + 3, there.marks);
  write(sheet, template + 4, there.suffixes[2] ?? 0);
}

function writeNeighbours(sheet: Sheet, at: number): void {
  const here = partsAt(sheet, at);
  const before = partsAt(sheet, at - 1);
  const after = partsAt(sheet, at + 1);
  writeNeighbour(sheet, before, 20);
  writeNeighbour(sheet, after, 30);
  writeFarNeighbour(sheet, partsAt(sheet, at - 2), 40);
  writeFarNeighbour(sheet, partsAt(sheet, at + 2), 50);
  write(sheet, 60, mix(before.lower, here.lower));
  write(sheet, 61, mix(here.lower, after.lower));
  write(sheet, 62, mix(before.shape, here.shape));
  write(sheet, 63, mix(here.shape, after.shape));
  write(sheet, 64, mix(mix(before.shape, here.shape), after.shape));
  write(sheet, 65, mix(before.wordClass, here.wordClass));
  write(sheet, 66, mix(here.wordClass, after.wordClass));
  write(sheet, 67, mix(before.lower, here.shape));
  write(sheet, 68, mix(here.shape, after.lower));
  write(sheet, 69, mix(before.lower, after.lower));
}

function writeKnown(sheet: Sheet, at: number): void {
  const { known } = sheet;
  const here = known[at] ?? 0;
  write(sheet, 70, here);
  write(sheet, 71, mix(here, partsAt(sheet, at).shape));
  write(sheet, 72, known[at - 1] ?? 0);
  write(sheet, 73, known[at + 1] ?? 0);
  write(sheet, 74, mix(here, mix(known[at - 1] ?? 0, known[at + 1] ?? 0)));
  write(sheet, 75, mix(here, partsAt(sheet, at - 1).lower));
}

/** The run of capitalised words that a token is in: its first and last word, its neighbours, its length. */
function writeRun(sheet: Sheet, at: number): void {
  const from = sheet.runs[at] ?? -1;
  if (from < 0) return;
  let to = at + 1;
  while (sheet.runs[to] === from) to++;
  const place = (at === from ? 0 : 1) + (at === to - 1 ? 0 : 2);
  const first = partsAt(sheet, from);
  const before = partsAt(sheet, from - 1);
  const after = partsAt(sheet, to);
  write(sheet, 80, mix(first.lower, place & 1));
  write(sheet, 81, mix(partsAt(sheet, to - 1).lower, place & 2));
  write(sheet, 82, mix(before.lower, place & 1));
  write(sheet, 83, mix(after.lower, place & 2));
  write(sheet, 84, mix(Math.min(to - from, 6), Math.min(at - from, 6)));
  write(sheet, 85, mix(first.marks, place & 1));
  write(sheet, 86, mix(before.wordClass, place & 1));
  write(sheet, 87, mix(after.wordClass, place & 2));
  write(sheet, 88, mix(first.wordClass, place & 1));
}

/** For each token in a run of capitalised words the token that begins the run, for others -1. */
function findRuns(tokens: readonly NameToken[]): Int32Array {
  const runs = new Int32Array(tokens.length).fill(-1);
  tokens.forEach(({ text }, at) => {
    if (!isCapitalised(text)) return;
    const before = at > 0 ? (runs[at - 1] ?? -1) : -1;
    runs[at] = before >= 0 ? before : at;
  });
  return runs;
}

function startSheet(tokens: readonly NameToken[], known: Int32Array, rows: number): Sheet {
  return {
    tokens,
    parts: new Array<WordParts | undefined>(tokens.length),
    known,
    runs: findRuns(tokens),
    ids: new Int32Array(rows * MOST),
    at: 0,
  };
}

/**
 * Lists the features of every token of a sentence that may be part of a name, as 32-bit hashes.
 * @param tokens - the tokens of one sentence
 * @example
 * listFeatures([]).ids.length // 0
 */
export function listFeatures(tokens: readonly NameToken[]): Features {
  const known = markKnown(tokens);
  const places = listCandidates(tokens, known);
  const ends = new Int32Array(places.length);
  const sheet = startSheet(tokens, known, places.length);
  for (let row = 0; row < places.length; row++) {
    const at = places[row] ?? GAP;
    if (at !== GAP) {
      writeWord(sheet, at);
      writeNeighbours(sheet, at);
      writeKnown(sheet, at);
      writeRun(sheet, at);
    }
    ends[row] = sheet.at;
  }
  return { places, ids: sheet.ids.subarray(0, sheet.at), ends };
}
