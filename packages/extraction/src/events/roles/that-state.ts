import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { identityOf } from './identity-of.js';
import { onlyStateBefore } from './only-state-before.js';

/** `kapal penjaga pantai [negara itu]`, `tetangganya itu`: whether a phrase that stands for a state ends by pointing at one. */
function pointsAtState(view: SentenceView, { head, from, to }: Chunk): boolean {
  const [noun, pointer] = view.words.slice(Math.max(from, to - 2), to);
  if (isActWord(head, 'neighbour')) return to - from === 1 || hasClass(pointer?.lower ?? '', 'that');
  if (!isActWord(noun?.lower ?? '', 'state') || !hasClass(pointer?.lower ?? '', 'that')) return false;
  const stands = isAnyRole(head, 'organ', 'office', 'officer', 'arms');
  return stands && !isRoleNoun(head, 'people') && !isActWord(head, 'state');
}

/**
 * Names the state that `negara itu` takes up in its own sentence: the only one named before it beside the subject, which `-nya` would take up.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns one index of a mention; empty where none or several states may be meant
 * @example
 * // Filipina memprotes [China] setelah kapal negara itu menabrak perahu. → China
 * // Di AS, Zelensky menuduh tentara negara itu → none
 */
export function thatState(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!pointsAtState(view, chunk)) return [];
  const subject = view.chunks[0]?.heads[0] ?? -1;
  const named = onlyStateBefore(view, chunk, new Set([identityOf(view, subject)]));
  return named === null ? [] : [named.state];
}
