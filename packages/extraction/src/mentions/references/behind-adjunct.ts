import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass, looksLikeVerb } from '../../clause/word-class.js';
import { isTagToken } from '../tag-before.js';
import type { ReferencePlace } from './reference-place.js';
import { isReference } from './reference-words.js';

/** `Perdana Menteri` is a name or title, not a verb. */
function isName({ text, lower }: SentenceToken): boolean {
  return text !== lower;
}

/** `Dalam kasus itu, kata Kirby, ia …`; not `Dalam pesan kepada Kirby, ia …`. */
function isTagAt(words: readonly SentenceToken[], at: number): boolean {
  const word = words[at];
  return word !== undefined && words[at - 1]?.text === ',' && isTagToken(word);
}

/** How many words open the adjunct: `Dalam`, `Seusai bertemu`; 0 where none does. */
function openingLength(words: readonly SentenceToken[]): number {
  const [first, second] = words;
  const word = first?.lower ?? '';
  if (looksLikeVerb(second?.lower ?? '')) return hasClass(word, 'borrowing') ? 2 : 0;
  return hasClass(word, 'preposition') && !isReference(word, 'telling') ? 1 : 0;
}

/**
 * Tells whether only an adjunct without a subject of its own stands before a pronoun: who is named in it is not meant.
 *
 * @param place the pronoun; false for other phrases
 * @example
 * // Dalam jumpa pers bersama Tajani, [ia] …; Seusai bertemu Rutte, [dia] … → true
 * // Kepada Kirby [ia] menjanjikan bantuan. → true
 * // Menurut Kirby, [ia] …; Saat Kirby tiba, [ia] … → false
 */
export function behindAdjunct({ tokens, sentence, at, phrase }: ReferencePlace): boolean {
  const words = tokens[sentence] ?? [];
  if (phrase.kind !== 'person' || phrase.role !== '') return false;
  const hasComma = words[at - 1]?.text === ',';
  const before = words.slice(0, hasComma ? at - 1 : at);
  const opened = openingLength(before);
  // `Kepada Kirby ia …`: without a comma a name stands right before.
  if (opened === 0 || (!hasComma && !before.slice(-1).some(isName))) return false;
  return before.every(
    (word, n) => n < opened || isName(word) || !(looksLikeVerb(word.lower) || isTagAt(before, n)),
  );
}
