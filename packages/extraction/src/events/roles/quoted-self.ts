import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { formerWords } from '../../mentions/titles/title-words.js';
import { isActWord } from '../act-word.js';
import { speakerOfSelf } from '../speech/speaker-of-self.js';
import { leadsDeeds } from './leads-deeds.js';
import { servedBy } from './served-by.js';

/** One person alone says `saya`. */
function isBody(view: SentenceView, mention: number): boolean {
  const kind = view.mentions[mention]?.kind;
  return kind !== 'place' && kind !== 'person';
}

/** `pengamat Ghana Budi Santoso`, `jurnalis Ghana`: who is of a state and speaks for none. */
function isPrivate(view: SentenceView, { head, heads }: Chunk): boolean {
  const title = view.mentions[heads[0] ?? -1]?.title ?? null;
  const first = title === null ? head : (view.words.find(({ start }) => start === title.start)?.lower ?? '');
  const serves = isAnyRole(first, 'office', 'organ', 'fighters', 'officer');
  return isRoleNoun(first, 'people') && !serves;
}

/** `musuh [kami]`, `mereka bilang [kami]`: behind another noun it is whose that is, or what others say; but `pasukan [kami]`. */
function isOfOther({ chunks, words }: SentenceView, chunk: Chunk): boolean {
  const before = chunks[chunks.indexOf(chunk) - 1];
  if (before?.kind !== 'noun-phrase' || before.heads.length + before.owners.length > 0) return false;
  if (hasClass(words[before.to - 1]?.lower ?? '', 'determiner')) return false;
  if (isActWord(`${before.head}nya`, 'own') || isActWord(`${before.head}nya`, 'own-state')) return false;
  return !isAnyRole(before.head, 'organ', 'fighters', 'arms', 'state');
}

/** `mantan Menteri Pertahanan AS Lloyd Austin`: who has left office speaks for no state. */
function hasLeft({ words }: SentenceView, { from, to }: Chunk): boolean {
  return words.slice(from, to).some(({ lower }) => formerWords.has(lower));
}

/**
 * Names whom `kami` and `saya` in a quotation stand for: the state or body that the speaker speaks for; the speaker.
 *
 * @param view the sentence
 * @param chunk the pronoun
 * @returns indices of mentions; empty where no speaker stands behind the quotation, or behind a sentence without its marks
 * @example
 * // "Kami mengirim drone," kata Menteri Pertahanan [Jerman] Boris Pistorius.
 * // "Kami mengirim drone," kata pengamat Jerman Boris Pistorius. → none
 * // Putin: [Kami] Akan Serang Kyiv → Putin
 * // "Saya mundur," kata [Ruben Amorim].
 */
export function quotedSelf(view: SentenceView, chunk: Chunk): readonly number[] {
  if (isOfOther(view, chunk)) return [];
  const speaker = speakerOfSelf(view, chunk);
  if (speaker?.kind !== 'noun-phrase') return [];
  if (chunk.head === 'saya') return speaker.heads;
  if (isPrivate(view, speaker) || hasLeft(view, speaker)) return [];
  const [alone = -1, ...others] = speaker.heads;
  // `Uni Eropa dan AS: Kami Kirim Senjata`
  if (others.length > 0 && speaker.heads.every((one) => isBody(view, one))) return speaker.heads;
  const bodies = [...ownersOf(speaker), ...speaker.heads].filter((one) => isBody(view, one)).slice(0, 1);
  if (bodies.length > 0 || others.length > 0) return bodies;
  const served = servedBy(view, alone);
  const named = view.mentions[alone];
  return served.length > 0 || named === undefined || !leadsDeeds(named) ? served : [alone];
}
