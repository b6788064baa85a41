import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { governingVerb } from '../nouns/governing-verb.js';
import { isRefused } from '../nouns/refused-deed.js';
import { subjectNames } from '../roles/subject-names.js';
import { isMedicalCheck } from './medical-check.js';

function isImposed(act: string): boolean {
  return act === 'sanction' || act === 'ban';
}

/** `pelanggaran terhadap sanksi`, `tunduk pada sanksi`. */
function isBroken(view: SentenceView, chunk: number): boolean {
  const link = view.chunks[chunk - 1]?.head ?? '';
  const before = view.words[(view.chunks[chunk - 1]?.from ?? 0) - 1]?.lower ?? '';
  return isActWord(link, 'rule-link') && isActWord(before, 'abides');
}

/** `mencabut sanksi`, `melanggar sanksi AS`, `pelanggaran terhadap sanksi AS`: a rule in force is no new act. */
function isInForce(view: SentenceView, chunk: number, words: readonly string[], { act }: Frame): boolean {
  if (!isImposed(act)) return false;
  const named = words.some((word) => isActWord(word, 'lifts') || isActWord(word, 'abides'));
  return named || isBroken(view, chunk);
}

/** `bebas embargo`: whoever is free of it lays none. */
function isFreeOf(view: SentenceView, chunk: number, before: readonly string[], { act }: Frame): boolean {
  if (!isImposed(act)) return false;
  const last = before.at(-1) ?? entryAt(view.chunks, chunk - 1)?.head ?? '';
  return isActWord(last, 'free-of');
}

/** `pemantau sanksi PBB`, `panel ahli sanksi`: who watches over a rule is named by it. */
function isWatched(before: readonly string[], { act }: Frame): boolean {
  if (!isImposed(act)) return false;
  return before.some((word) => isPersonNoun(word) || isActWord(word, 'watches'));
}

/** `jeda pertempuran`. */
function isPaused(before: readonly string[], { act }: Frame): boolean {
  return act === 'attack' && before.some((word) => isActWord(word, 'pauses'));
}

/** `uji coba penembakan artileri`: shots at nobody. */
function isTried(before: readonly string[], { act }: Frame): boolean {
  return act === 'attack' && before.some((word) => isActWord(word, 'tries-out'));
}

/** `usulan gencatan senjata`; but `menolak usulan gencatan senjata` and `usulan gencatan senjata ditolak X` tell that there is none. */
function isProspect(view: SentenceView, chunk: number, before: readonly string[], { act }: Frame): boolean {
  if (act !== 'ceasefire' || hasClass(view.chunks[chunk - 1]?.head ?? '', 'refusing')) return false;
  return before.some((word) => isActWord(word, 'prospect')) && !isRefused(view, chunk);
}

/** `pembatasan bantuan ke Gaza`: what is kept from others is not given. */
function isKept(before: readonly string[], { act }: Frame): boolean {
  return act === 'aid' && before.some((word) => isActWord(word, 'restriction'));
}

/** `rantai pasokan senjata Rusia`: how it makes them, and nobody is given any. */
function isChain(before: readonly string[], { act }: Frame): boolean {
  return (act === 'arms-transfer' || act === 'aid') && before.some((word) => isActWord(word, 'chain'));
}

/** `lokasi peluncuran rudal`, `mengawasi operasi militer AS di Timur Tengah`: where it is done, or all that is done. */
function isStanding(view: SentenceView, chunk: number, words: readonly string[], { act }: Frame): boolean {
  if (act === 'missile-test') return words.some((word) => isActWord(word, 'site'));
  const isOperation = act === 'attack' && isActWord(view.chunks[chunk]?.head ?? '', 'operation');
  return isOperation && words.some((word) => isActWord(word, 'oversees'));
}

/**
 * Tells whether the words before a noun make no act of it: a drill, a memory, a threat to be met, a sanction lifted.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param before words of its phrase before the noun, in lower case
 * @param frame what the noun names
 * @returns true for `mensimulasikan serangan`, `pencabutan sanksi`, `untuk menangkal serangan`
 * @example
 * // mensimulasikan [serangan], untuk menangkal [serangan] → true; melancarkan [serangan] → false
 */
export function isNoAct(view: SentenceView, chunk: number, before: readonly string[], frame: Frame): boolean {
  const at = governingVerb(view, chunk);
  const verb = entryAt(view.chunks, at)?.head ?? '';
  const words = [verb, ...before];
  if (frame.act !== 'military-exercise' && words.some((word) => isActWord(word, 'imagines'))) return true;
  if (isMedicalCheck(view, frame, chunk)) return true;
  if (isProspect(view, chunk, before, frame) || isKept(before, frame)) return true;
  if (
    isChain(before, frame) ||
    isPaused(before, frame) ||
    isTried(before, frame) ||
    isStanding(view, chunk, words, frame)
  )
    return true;
  if (
    isInForce(view, chunk, words, frame) ||
    isWatched(before, frame) ||
    isFreeOf(view, chunk, before, frame)
  )
    return true;
  // `tidak meminta bantuan kepada NATO`: nothing is wanted.
  if (isActWord(verb, 'asks') && subjectNames(view, at).chain.some((word) => hasClass(word, 'negator')))
    return true;
  const opening = entryAt(view.chunks, at - 1);
  const aimed = opening !== undefined && hasClass(opening.head, 'purpose');
  return (aimed || before.length > 0) && words.some((word) => isActWord(word, 'wards'));
}
