import type { SentenceView } from '../clause/clause-view.js';
import type { Complements } from '../clause/complements.js';
import type { Frame } from './frame.js';
import { findObjectWord } from './object-class.js';

/** The phrase behind `menjadi`, which opens no clause of its own here (`memilih X menjadi ketua`). */
function behindMenjadi(view: SentenceView, complements: Complements, chunk: number): number {
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  return view.chunks[last + 1]?.head === 'menjadi' ? last + 2 : -1;
}

/**
 * Tells whether the phrase through which a frame tells its act is there.
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param frame the frame
 * @param chunk index of the trigger's chunk
 * @returns true also for a frame that asks for none
 * @example
 * // Polisi menetapkan Budi sebagai [tersangka]. → true for an arrest
 * // Polisi menetapkan harga. → false
 */
export function hasThrough(
  view: SentenceView,
  complements: Complements,
  frame: Frame,
  chunk: number,
): boolean {
  const name = frame.through;
  if (name === undefined) return true;
  const phrases = [
    ...complements.prepositional.map((one) => one.phrase),
    behindMenjadi(view, complements, chunk),
    ...complements.objects.slice(1),
  ];
  return phrases.some((at) => {
    const chunk = view.chunks[at];
    return chunk !== undefined && findObjectWord(view, chunk.from, chunk.to, name) >= 0;
  });
}
