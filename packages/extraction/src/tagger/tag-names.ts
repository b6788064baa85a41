import { mapList } from '../map-list.js';
import { type Candidates, GAP, listCandidates } from './candidates.js';
import { markKnown } from './known-spans.js';
import { beginOf, isBegin, kindOf, OUTSIDE } from './labels.js';
import { bestLabels, type Lattice } from './lattice.js';
import { type Model, readModel } from './model.js';
import type { NameToken, TaggedName } from './name-token.js';
import { type PathSums, spanProbability, sumPaths } from './path-sums.js';
import { createScene } from './scene.js';
import { scoreTokens } from './score-tokens.js';

/** Lists the rows of a lattice that the labels join to names; `from` and `to` are rows. */
function listRows(labels: Uint8Array): Omit<TaggedName, 'score'>[] {
  const names: Omit<TaggedName, 'score'>[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? OUTSIDE;
    if (!isBegin(label)) continue;
    let to = from + 1;
    while (labels[to] === label + 1) to++;
    names.push({ from, to, kind: kindOf(label) });
  }
  return names;
}

/** The first row behind the gap before a row: what stands before a gap does not touch what is behind it. */
function stretchStart({ places }: Candidates, row: number): number {
  let from = row;
  while (from > 0 && places[from - 1] !== GAP) from--;
  return from;
}

/** One past the gap behind a row. */
function stretchEnd({ places, length }: Candidates, row: number): number {
  let to = row + 1;
  while (to < length && places[to - 1] !== GAP) to++;
  return to;
}

/** Turns rows into tokens, which follow each other within a name, and adds how likely each name is. */
function namesFromRows(
  lattice: Lattice,
  candidates: Candidates,
  rows: readonly Omit<TaggedName, 'score'>[],
): TaggedName[] {
  let first = 0;
  let end = 0;
  let sums: PathSums | undefined;
  return mapList(rows, ({ from, to, kind }) => {
    if (sums === undefined || from >= end) {
      first = stretchStart(candidates, from);
      end = stretchEnd(candidates, from);
      sums = sumPaths(lattice, first, end);
    }
    const start = candidates.places[from] ?? 0;
    const score = spanProbability(sums, from - first, to - first, beginOf(kind));
    return { from: start, to: start + to - from, kind, score };
  });
}

/**
 * Finds names of persons, organisations and places among the tokens of one sentence, known or not, in order and
 * without overlap, each with the probability that it is right.
 * @param tokens - the tokens of one sentence; offsets into any one text
 * @param known - for each token what the gazetteer knows of it, looked up if left out
 * @param model - the weights, those that were trained if left out
 * @example
 * tagNames(tokensOf('Budi tiba di Medan')).map(({ from, to, kind }) => [from, to, kind])
 * // [ [ 0, 1, 'person' ], [ 3, 4, 'place' ] ]
 */
export function tagNames(
  tokens: readonly NameToken[],
  known: Int32Array = markKnown(tokens),
  model: Model = readModel(),
): readonly TaggedName[] {
  const scene = createScene(tokens, known);
  const candidates = listCandidates(scene);
  const lattice = scoreTokens(model, scene, candidates);
  return namesFromRows(lattice, candidates, listRows(bestLabels(lattice)));
}
