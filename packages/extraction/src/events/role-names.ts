import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import type { Complements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import { isPronoun } from '../statements/speaker.js';

/** Mentions that own the objects of a verb (`fasilitas nuklir Iran`, `41 diplomat Kanada`). */
export function holdersOf(view: SentenceView, complements: Complements): number[] {
  return complements.objects.flatMap((at) => view.chunks[at]?.owners ?? []);
}

/** `ia` and `dia` are the one person named before them in the sentence; nobody where there are none or several. */
function pronounNames(view: SentenceView, chunk: Chunk): readonly number[] {
  if (!hasClass(chunk.head, 'singular-pronoun')) return [];
  const at = view.words[chunk.from]?.start ?? 0;
  const before = view.mentions.flatMap((mention, index) =>
    mention.sentence === view.index && mention.kind === 'person' && mention.end <= at ? [index] : [],
  );
  const persons = new Set(before.map((index) => view.mentions[index]?.antecedent ?? index));
  const last = before.at(-1);
  return persons.size === 1 && last !== undefined ? [last] : [];
}

/**
 * Names the actors that a noun phrase stands for: its heads, or behind an organ or office the state or body it belongs to.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty for things, private people and unnamed ones
 * @example
 * // [militer Israel] → Israel; [warga Rusia] → none
 */
export function namesOf(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  if (chunk?.kind !== 'noun-phrase') return [];
  if (chunk.heads.length > 0) return chunk.heads;
  if (isPronoun(chunk)) return pronounNames(view, chunk);
  const stands = isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'office');
  const owner = chunk.owners[0];
  if (!stands || owner === undefined || isRoleNoun(chunk.head, 'people')) return [];
  return view.mentions[owner]?.kind === 'place' ? [] : [owner];
}
