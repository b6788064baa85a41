import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import { type Chunk, kindAt } from './chunk.js';
import { antecedentOf } from './relative-clause.js';
import { SMALL_WORDS, skipBack } from './skip-chunks.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';

/** A verb that tells an act, without its prefix; what is said, and `lakukan` with its noun, have readings of their own. */
function tellsActBare(lower: string): boolean {
  if (hasClass(lower, 'light-verb')) return false;
  const tells = frameReadings(lower).some(({ voice, rest }) => voice === 'bare' && rest.length === 0);
  return tells && reportingForms(lower).length === 0;
}

const isBareAct = rememberFlags(({ lower }) => tellsActBare(lower));

/** `kami`, `mereka`; what `ia` and `saya` do is seldom what a state does. */
const isPronoun = rememberFlags(({ lower }) => hasClass(lower, 'plural-pronoun'));

/**
 * Tells whether a word without a prefix is a verb because its doer stands right before it: a pronoun, or in a relative clause a name.
 *
 * @param words the words of a sentence
 * @param at index of the word
 * @example
 * // Senjata itu kami [kirim]; rudal yang Iran [kirim] → true; markas mereka, tempat [kirim] → false
 */
export function isObjectVoice(words: readonly Word[], at: number): boolean {
  const [word, doer] = [words[at], entryAt(words, at - 1)];
  if (word === undefined || doer === undefined || !isBareAct(word.form)) return false;
  if (isPronoun(doer.form)) return true;
  if (doer.mention < 0 || hasClass(doer.lower, 'pronoun')) return false;
  let from = at - 1;
  while (from > 0 && words[from - 1]?.mention === doer.mention) from -= 1;
  return entryAt(words, from - 1)?.lower === 'yang';
}

/**
 * Tells whether a phrase does what the verb behind it tells in the object voice, in a relative clause.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the phrase
 * @example
 * // senjata yang [kami] kirim → true; tentara yang [setia] kepada X → false
 */
export function actsInRelative(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  return entryAt(chunks, at - 1)?.head === 'yang' && verb?.kind === 'verb' && tellsActBare(verb.head);
}

/**
 * What a verb in the object voice acts on: the phrase before its doer, or what the relative clause is said of.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb
 * @returns index of a noun phrase, or -1
 * @example
 * // [Senjata itu] tidak kami kirim ke Rusia; [senjata] yang kami kirim ke Ukraina
 */
export function objectBeforeDoer(chunks: readonly Chunk[], verb: number): number {
  const at = skipBack(chunks, verb - 2, SMALL_WORDS);
  const before = entryAt(chunks, at);
  // `Tank yang mereka rebut dari [Ukraina] kami hancurkan`
  if (before?.kind === 'noun-phrase') return kindAt(chunks, at - 1) === 'preposition' ? -1 : at;
  return before?.head === 'yang' ? (antecedentOf(chunks, at) ?? -1) : -1;
}

const NONE: readonly number[] = [];

/**
 * The small words of a verb in the object voice, which stand before its doer, and what makes nothing of its object.
 *
 * @param chunks the chunks of a sentence
 * @param doer index of the phrase right before the verb
 * @returns their indices
 * @example
 * // Rudal itu [tidak] [akan] kami kirim → akan, tidak; [Tak] satu rudal pun kami kirim → Tak
 */
export function chainBeforeDoer(chunks: readonly Chunk[], doer: number): readonly number[] {
  const verb = chunks[doer + 1];
  if (doer === 0 || verb?.kind !== 'verb' || !tellsActBare(verb.head)) return NONE;
  const last = skipBack(chunks, doer - 1, SMALL_WORDS);
  const small = Array.from({ length: doer - 1 - last }, (_, n) => doer - 1 - n);
  const object = objectBeforeDoer(chunks, doer + 1);
  // `Tidak ada negara yang kami serang`, `Bukan tank yang kami kirim`
  const ruledOut = kindAt(chunks, object - 1) === 'negator';
  return object >= 0 && ruledOut ? [...small, object - 1] : small;
}
