import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonOrOfficer, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';
import { isCarrier } from './carriers.js';

/**
 * Tells whether a subject without a name can do an act: it must be somebody, a weapon or an attack.
 *
 * @param view the sentence
 * @param frame the act
 * @param phrase index of the subject's chunk, or null
 * @example
 * // [Roket] menghantam Kharkiv, [Polisi] menahan Budi → true; [Panas] menyerang Kairo → false
 */
export function canAct(view: SentenceView, frame: Frame, phrase: number | null): boolean {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined || isExamined(view, frame, chunk)) return false;
  if (isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'fighters')) return true;
  if (hasClass(chunk.head, 'others')) return true;
  const nouns = nounsOf(view, chunk);
  if (frame.act === 'attack' ? isActWord(chunk.head, 'assailant') : nouns.some(isPersonOrOfficer))
    return true;
  if (isActOf(frame.act, 'traded') && nouns.some(isFirm) && !isOwned(view, chunk)) return true;
  if (frame.act === 'arms-transfer' && isCarrier(view, phrase)) return true;
  return ['weapon', 'attack'].some((name) => {
    const at = findObjectWord(view, chunk.from, chunk.to, name);
    return at >= 0 && !isExcepted(view, at);
  });
}

/** `Dokter memeriksa Siti`: no inquiry. */
function isExamined(view: SentenceView, { act }: Frame, { from, to }: Chunk): boolean {
  return act === 'investigation' && findObjectWord(view, from, to, 'medics') >= 0;
}

/** `serangan jantung`, `serangan panik`. */
function isExcepted(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1]?.lower ?? '';
  return frameReadings(view.words[at]?.lower ?? '').some(({ frame }) => frame.except?.includes(next));
}

/** `aset [dua pedagang] yang memasok`: whose assets they are acts. */
function nounsOf(view: SentenceView, { head, from, to }: Chunk): readonly string[] {
  return isActWord(head, 'assets') ? view.words.slice(from, to).map(({ lower }) => lower) : [head];
}

/** `pabrik senjatanya`: whose it is may be told. */
function isOwned(view: SentenceView, { to }: Chunk): boolean {
  return view.words[to - 1]?.lower.endsWith('nya') === true;
}

/** `perusahaan di Dubai`, `pabrik itu`. */
function isFirm(noun: string): boolean {
  return isRoleNoun(noun, 'firm') || isActWord(noun, 'plant');
}

/**
 * Tells whether a subject is of the class that a frame asks for: `kelompok peretas UNC3886 menyerang`.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk, or null
 * @param name a class of object-classes.json
 */
export function isOfClass(view: SentenceView, phrase: number | null, name: string): boolean {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (chunk === undefined) return false;
  // `juru bicara militer Iran` is no military.
  if (isRoleNoun(chunk.head, 'office')) return findObjectWord(view, chunk.from, chunk.to, name) >= 0;
  const words = view.words.slice(chunk.from, chunk.to);
  return words.some((_, at) => findObjectWord(view, chunk.from + at, chunk.to, name) === chunk.from + at);
}
