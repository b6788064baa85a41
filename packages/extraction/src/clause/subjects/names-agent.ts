import type { Chunk } from '../chunk.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import { hasClass } from '../word-class.js';

/**
 * Tells whether somebody who may act stands between a verb and the end of its clause, not in a place.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb
 * @param end one past the last chunk looked at
 * @example
 * // X [melindungi] Y dengan meluncurkan … → true; X [melindungi] diri di Y dengan meluncurkan … → false
 */
export function namesAgent(chunks: readonly Chunk[], verb: number, end: number): boolean {
  return chunks.slice(verb + 1, end).some((chunk, n) => {
    const before = chunks[verb + n];
    const isPlace = before?.kind === 'preposition' && hasClass(before.head, 'whereabouts');
    return chunk.kind === 'noun-phrase' && !isPlace && mayAct(chunk);
  });
}

/**
 * Tells whether a noun phrase is a name, or somebody.
 *
 * @param chunk the noun phrase
 * @example
 * // X melindungi [Y] dengan meluncurkan → true; X melanggar [kesepakatan Y] dengan melarang → false
 */
export function mayAct(chunk: Chunk): boolean {
  if (chunk.heads.length > 0 || chunk.head === '') return true;
  return isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
}
