import { withoutNya } from '@warta/indonesian';
import type { Mention } from '../../findings.js';
import type { Chunk } from '../chunk.js';
import { isPersonNoun } from '../role-noun.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** What the reading of a sentence's titles needs to know. */
export interface Titles {
  readonly chunks: readonly Chunk[];
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** A title with the name of its holder: one past the last chunk, and the name. */
export interface Held {
  readonly end: number;
  readonly person: number;
  readonly owners: readonly number[];
}

/** `tiga menteri`, `para pejabat`: several are nobody by one name; `mantan presiden` is one. */
function isSeveral(words: readonly Word[], { from, head }: Chunk): boolean {
  const first = words[from];
  if (first === undefined || head.includes('-')) return true;
  if (first.kind === 'number') return true;
  const counts = hasClass(first.lower, 'quantifier') && !hasClass(first.lower, 'single');
  return counts && !hasClass(first.lower, 'of-one');
}

/**
 * Tells whether a phrase is a common noun for one person, without a name: `Menteri Pertahanan Thailand`, `putra mahkota`.
 *
 * @param titles the sentence
 * @param chunk the phrase, or none
 * @example
 * // [Presiden Turki] → true; [tiga menteri], [Presiden Turki Erdogan] → false
 */
export function isOffice({ words }: Titles, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0 || chunk.joined > 0) return false;
  return isPersonNoun(withoutNya(chunk.head)) && !isSeveral(words, chunk);
}

/**
 * Finds the one person that a phrase names.
 *
 * @param mentions the mentions of the article
 * @param chunk the phrase, or none
 * @returns index of the mention, or -1 where the phrase names several, or nobody
 * @example
 * // [Menlu Rusia Sergei Lavrov] → Sergei Lavrov; [Lavrov dan Blinken], [Rusia] → -1
 */
export function personIn(mentions: readonly Mention[], chunk: Chunk | undefined): number {
  if (chunk?.heads.length !== 1) return -1;
  const [person = -1] = chunk.heads;
  return mentions[person]?.kind === 'person' ? person : -1;
}
