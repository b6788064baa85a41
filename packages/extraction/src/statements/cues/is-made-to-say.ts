import type { SentenceView } from '../../clause/clause-view.js';
import { controlsObject } from '../../clause/object-control.js';
import { BETWEEN_VERB_AND_SUBJECT } from '../../clause/relative-clause.js';
import { skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';

/** `menyerukan agar [China] mengutuk invasi`: it is only asked for. */
function isWished({ chunks }: SentenceView, phrase: number): boolean {
  const before = entryAt(chunks, phrase - 1);
  return before?.kind === 'subordinator' && before.head !== 'untuk' && hasClass(before.head, 'wish');
}

/**
 * Tells whether what a verb says is only what somebody asks, tells or makes its subject say: `mendesak negara menjamin …`.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk
 * @returns true where the subject is the object of such a verb
 * @example
 * // PBB mendesak [negara itu] menjamin stok. → true
 * // [Negara itu] menjamin stok. → false
 */
export function isMadeToSay(view: SentenceView, phrase: number): boolean {
  if (isWished(view, phrase)) return true;
  const verb = entryAt(view.chunks, skipBack(view.chunks, phrase - 1, BETWEEN_VERB_AND_SUBJECT));
  return verb?.kind === 'verb' && controlsObject(verb.head);
}
