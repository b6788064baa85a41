import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { identityOf } from '../roles/identity-of.js';

/** `kapal penjaga pantai [negara itu]`, `tetangganya itu`: whether a phrase that stands for a state ends by pointing at one. */
function pointsAtState(view: SentenceView, { head, from, to }: Chunk): boolean {
  const [noun, pointer] = view.words.slice(Math.max(from, to - 2), to);
  if (isActWord(head, 'neighbour')) return to - from === 1 || hasClass(pointer?.lower ?? '', 'that');
  if (!isActWord(noun?.lower ?? '', 'state') || !hasClass(pointer?.lower ?? '', 'that')) return false;
  const stands = (['organ', 'office', 'officer', 'arms'] as const).some((one) => isRoleNoun(head, one));
  return stands && !isRoleNoun(head, 'people') && !isActWord(head, 'state');
}

/**
 * Names the state that `negara itu` takes up in its own sentence: the only one named before it beside the subject, which `-nya` would take up.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns one index of a mention; empty where none or more than two states are named before
 * @example
 * // Filipina memprotes [China] setelah kapal negara itu menabrak perahu. → China
 */
export function thatState(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!pointsAtState(view, chunk)) return [];
  const start = view.words[chunk.from]?.start ?? 0;
  const named = new Map<string, number>();
  view.mentions.forEach(({ sentence, end, kind }, at) => {
    if (sentence === view.index && end <= start && kind === 'country') named.set(identityOf(view, at), at);
  });
  const states = [...named.values()];
  const subject = view.chunks[0]?.heads[0] ?? -1;
  const others = states.filter((one) => identityOf(view, one) !== identityOf(view, subject));
  return others.length === 1 ? others : [];
}
