import type { SentenceView } from '../../clause/clause-view.js';
import { controlsObject } from '../../clause/object-control.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY_AND_TIME, SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { wordsOf } from './chain-words.js';
import { ASKED, type Signal, TO_COME } from './signal.js';
import { statusOf } from './status.js';

/** Index of the verb that a phrase is the object of, over `kepada` and small words, or -1. */
function verbOver(view: SentenceView, phrase: number): number {
  let at = skipBack(view.chunks, phrase - 1, AUXILIARY_AND_TIME);
  if (view.chunks[at]?.head === 'kepada') at -= 1;
  return view.chunks[at]?.kind === 'verb' ? at : -1;
}

/** Whether somebody before a phrase wants it to do the act. */
function isWanted({ chunks }: SentenceView, phrase: number, verb: number): boolean {
  const want = chunks[phrase - 1];
  // `AS tidak ingin Iran menyerang`: also of what is not to be done.
  const who = skipBack(chunks, phrase - 2, SMALL_WORDS);
  const isName = entryAt(chunks, who)?.kind === 'noun-phrase' && (chunks[phrase]?.heads.length ?? 0) > 0;
  return want !== undefined && isActWord(want.head, 'wants') && isName && verb > phrase;
}

/** `menyaksikan tank Rusia yang dihancurkan`: a relative clause, which no comma closes, tells of the object by itself. */
function isInRelative({ chunks }: SentenceView, phrase: number, verb: number): boolean {
  const yang = chunks.findLastIndex(({ head }, at) => at < verb && head === 'yang');
  return yang > phrase && !chunks.slice(yang, verb).some(({ kind }) => kind === 'comma');
}

/**
 * Words of the verb that makes the subject of an act do it, lets it or forbids it (`melarang Spanyol mengekspor`).
 *
 * @param view the sentence
 * @param phrase index of the subject of the act, or null
 * @param verb index of the chunk that tells the act
 * @returns the verb and its small words, in lower case, or a sign; none where the subject is nobody's object
 * @example
 * // Mesir mencegah [warga Palestina] diusir. → ['mencegah']; Mesir mencegah kapal [yang] mengirim senjata. → none
 * // Prabowo tidak mengundang [Carney] berkunjung ke Jakarta. → ['tidak']: it did not come about
 */
export function controllerSignals(view: SentenceView, phrase: number | null, verb: number): Signal[] {
  if (phrase === null || phrase > verb) return [];
  // `AS ingin [Iran] menghentikan serangan`
  if (isWanted(view, phrase, verb)) return [ASKED];
  if (isInRelative(view, phrase, verb)) return [];
  const over = verbOver(view, phrase);
  const head = entryAt(view.chunks, over)?.head ?? '';
  if (over < 0 || !controlsObject(head)) return [];
  // `memperingatkan [Iran] agar tidak mengirim`
  const isTold = view.chunks.slice(phrase, verb).some(({ head: word }) => hasClass(word, 'wish'));
  if (isTold && reportsAs(head, 'warns', 'active')) return [ASKED];
  const chain = wordsOf(view, findSubject(view.chunks, over).chain);
  // `dimaksudkan untuk memaksa [pesawat AS] mundur`
  const isAim = hasClass(view.chunks[over - 1]?.head ?? '', 'purpose');
  if (!chain.some((word) => hasClass(word, 'negator'))) return [head, ...chain, ...(isAim ? [TO_COME] : [])];
  // `gagal mencegah Iran mengirim drone`: it did come about.
  return statusOf([head], null, false) === 'negated' ? [] : chain;
}

/**
 * The passive that lets somebody do an act or forbids it, over who does so: `diizinkan AS menyerang`.
 *
 * @param view the sentence
 * @param verb index of the chunk that tells the act
 * @returns the passive in lower case; none where no such passive stands before a name
 * @example
 * // Israel diizinkan AS [menyerang] Iran. → ['diizinkan']
 */
export function permittingWords({ chunks }: SentenceView, verb: number): string[] {
  const [passive, agent] = chunks.slice(Math.max(0, verb - 2), verb);
  const permits = agent?.kind === 'noun-phrase' && passive?.kind === 'verb' && passive.head.startsWith('di');
  const status = permits ? statusOf([passive.head], null, false) : 'asserted';
  return permits && ['planned', 'requested', 'negated'].includes(status) ? [passive.head] : [];
}
