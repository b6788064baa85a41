import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isActWord } from './act-word.js';

function isBothStates(view: SentenceView, chunk: Chunk): boolean {
  const [first, second] = view.words.slice(chunk.from, chunk.from + 2);
  return first?.lower === 'kedua' && isActWord(second?.lower ?? '', 'state');
}

/** The last mention of each state named in a sentence before an offset, by what it stands for. */
function statesNamed(view: SentenceView, sentence: number, before: number): ReadonlyMap<string, number> {
  const states = new Map<string, number>();
  view.mentions.forEach((mention, index) => {
    const id = mention.candidates[0];
    if (mention.sentence !== sentence || mention.end > before || mention.kind !== 'country') return;
    if (id !== undefined) states.set(id, index);
  });
  return states;
}

/**
 * Names the two states that `kedua negara` takes up: the only two that its own sentence names before it, or else the
 * sentence before.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns two indices of mentions; empty where the phrase is another, or one, three or more states are named
 * @example
 * // Iran dan Rusia menandatangani perjanjian. [Kedua negara] juga membahas minyak. → Iran, Rusia
 * // Iran, Rusia dan China menandatangani perjanjian. [Kedua negara] juga membahas minyak. → none
 */
export function bothSides(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!isBothStates(view, chunk)) return [];
  const at = view.words[chunk.from]?.start ?? view.sentence.start;
  for (const sentence of [view.index, view.index - 1]) {
    const states = statesNamed(view, sentence, at);
    if (states.size === 2) return [...states.values()];
    if (states.size > 0) return [];
  }
  return [];
}
