import { type Chunk, kindAt } from './chunk.js';
import { hasClass } from './word-class.js';

/**
 * Tells whether the clause goes on behind whom a relative clause accuses with what who accuses does themselves.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb of the relative clause
 * @param object index of the phrase behind it
 * @example
 * // negara yang [menuduh] [China] justru mengirim senjata → true
 * // negara yang [menuduh] [China] mengirim senjata → false
 */
export function turnsBack(chunks: readonly Chunk[], verb: number, object: number): boolean {
  if (chunks[verb - 1]?.head !== 'yang' || object !== verb + 1) return false;
  return (
    kindAt(chunks, object + 1) === 'auxiliary' && hasClass(chunks[object + 1]?.head ?? '', 'turning-back')
  );
}
