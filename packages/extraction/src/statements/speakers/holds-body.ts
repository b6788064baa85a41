import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';

/**
 * Tells whether a phrase holds a noun for a body behind its head: in `juru bicara kementerian itu` the body was named before, not who speaks for it.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // [Juru bicara kementerian itu] → true; [Juru bicara itu] → false
 */
export function holdsBody(view: SentenceView, chunk: Chunk): boolean {
  return view.words.slice(chunk.from, chunk.to).some(
    (word) =>
      word.lower !== chunk.head &&
      // `mantan hakim Tipikor ini`: a capital names the field of an office.
      word.text === word.lower &&
      (isRoleNoun(word.lower, 'organ') || isRoleNoun(word.lower, 'firm')),
  );
}
