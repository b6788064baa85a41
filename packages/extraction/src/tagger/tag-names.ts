import { listFeatures } from './features.js';
import { beginOf, isBegin, kindOf, OUTSIDE } from './labels.js';
import { bestLabels, type Lattice } from './lattice.js';
import { type Model, readModel, scoreTokens } from './model.js';
import type { NameToken, TaggedName } from './name-token.js';
import { spanProbability, sumPaths } from './path-sums.js';

function listNames(labels: Uint8Array): Omit<TaggedName, 'score'>[] {
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

function addScores(lattice: Lattice, names: readonly Omit<TaggedName, 'score'>[]): TaggedName[] {
  if (names.length === 0) return [];
  const sums = sumPaths(lattice);
  return names.map((name) => ({
    ...name,
    score: spanProbability(sums, name.from, name.to, beginOf(name.kind)),
  }));
}

/**
 * Finds names of persons, organisations and places among the tokens of one sentence, known or not, in order and
 * without overlap, each with the probability that it is right.
 * @param tokens - the tokens of one sentence; offsets into any one text
 * @param model - the weights, those that were trained if left out
 * @example
 * tagNames(tokensOf('Budi tiba di Medan')).map(({ from, to, kind }) => [from, to, kind])
 * // [ [ 0, 1, 'person' ], [ 3, 4, 'place' ] ]
 */
export function tagNames(tokens: readonly NameToken[], model: Model = readModel()): readonly TaggedName[] {
  if (tokens.length === 0) return [];
  const lattice = scoreTokens(model, listFeatures(tokens));
  return addScores(lattice, listNames(bestLabels(lattice)));
}
