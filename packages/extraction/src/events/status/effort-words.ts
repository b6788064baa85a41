import { withoutNya } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { wordsOf } from './chain-words.js';
import { HELD_OUT, NOT_SO, type Signal } from './signal.js';
import { statusOf } from './status.js';

/** Which words behind the deed tell what came of an effort: `gagal`, `kandas`, `berhasil digagalkan`. */
function predicateWords(view: SentenceView, verb: number): readonly string[] {
  const { objects, prepositional } = findComplements(view.chunks, verb + 1);
  const last = Math.max(verb, ...objects, ...prepositional.map(({ phrase }) => phrase));
  const rest = view.chunks.slice(last + 1);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'comma' || kind === 'conjunction');
  return rest.slice(0, end < 0 ? rest.length : end).map(({ head }) => head);
}

/** `Upaya Rusia merebut Odesa [gagal]`: an effort that is the subject of the sentence's verb has not yet come about, unless it is told to have. */
function outcomeWords(view: SentenceView, effort: number, verb: number, noun: string): Signal[] {
  const predicate = isAtClauseStart(view, effort) ? predicateWords(view, verb) : [];
  if (predicate.some((word) => statusOf([word], null, false) === 'negated')) return [NOT_SO];
  if (predicate.some((word) => isActWord(word, 'succeeds'))) return [];
  if (isActWord(noun, 'plan')) return [noun];
  return predicate.length > 0 && isActWord(noun, 'attempt') ? [HELD_OUT] : [];
}

function isAtClauseStart({ chunks }: SentenceView, at: number): boolean {
  return [undefined, 'mark', 'comma', 'quote', 'subordinator', 'conjunction'].includes(
    entryAt(chunks, at - 1)?.kind,
  );
}

/** `tidak [ada rencana Jepang] untuk mengirim`. */
function isAbsent({ chunks, words }: SentenceView, at: number): boolean {
  return chunks[at - 1]?.kind === 'negator' && words[chunks[at]?.from ?? -1]?.lower === 'ada';
}

/**
 * Words that tell how real a deed is which somebody plans: `membatalkan rencana membeli drone`.
 *
 * @param view the sentence
 * @param verb index of the chunk that tells the deed
 * @returns the effort's noun, a verb of planning before it and its small words, in lower case; none where no effort stands before
 * @example
 * // Kuwait tidak akan membatalkan rencana [membeli] drone. → ['rencana', 'membatalkan', 'akan', 'tidak']
 * // Qatar mengecam rencana Israel [mencaplok] lembah itu. → ['rencana']
 * // Upaya Rusia [merebut] Odesa gagal. → [NOT_SO]
 * // RSF berhasil dalam upaya [merebut] El Fasher. → none
 */
export function effortWords(view: SentenceView, verb: number): Signal[] {
  let at = verb - 1;
  while (hasClass(view.chunks[at]?.head ?? '', 'purpose') || view.chunks[at]?.kind === 'auxiliary') at -= 1;
  // `upaya bagi Rusia untuk merebut`, `upaya dari Rusia untuk merebut`
  if (view.chunks[at - 1]?.head === 'bagi' || view.chunks[at - 1]?.head === 'dari') at -= 2;
  const noun = withoutNya(view.chunks[at]?.head ?? '');
  const governor = view.chunks[at - 1];
  if (!isRoleNoun(noun, 'effort')) return [];
  if (isAbsent(view, at)) return [noun, governor?.head ?? ''];
  if (governor?.kind !== 'verb' || !hasClass(governor.head, 'planning'))
    return outcomeWords(view, at, verb, noun);
  return [noun, governor.head, ...wordsOf(view, findSubject(view.chunks, at - 1).chain)];
}
