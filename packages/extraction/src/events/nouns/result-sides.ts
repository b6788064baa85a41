import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';

/** `[hasil] kesepakatan` behind a comma or `sebagai`, or `tanpa [kesepakatan]`: what came of what the clause tells. */
function isOutcome({ chunks }: SentenceView, noun: number): boolean {
  const before = chunks[noun - 1];
  if (before?.head === 'tanpa') return true;
  return (
    isActWord(chunks[noun]?.head ?? '', 'outcome') && (before?.head === 'sebagai' || before?.kind === 'comma')
  );
}

/** The two behind `antara`, right behind a phrase. */
function betweenBehind({ chunks }: SentenceView, phrase: number): readonly number[] {
  return chunks[phrase + 1]?.head === 'antara' ? (chunks[phrase + 2]?.heads ?? []) : [];
}

/**
 * Names the two sides of a deed that is told as what came, or did not come, of what its clause tells: `A dan B bertukar tawanan, hasil kesepakatan`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns two indices of mentions; empty for other nouns, and where the subject does not name two
 * @example
 * // Perundingan antara Sudan dan RSF berakhir tanpa [kesepakatan]. → Sudan, RSF
 * // Sudan menutup rapat tanpa [kesepakatan]. → none
 */
export function resultSides(view: SentenceView, noun: number): readonly number[] {
  if (!isOutcome(view, noun)) return [];
  const verb = verbBefore(view.chunks, noun);
  const { phrase } = verb < 0 ? { phrase: null } : findSubject(view.chunks, verb);
  const subject = view.chunks[phrase ?? -1];
  if (phrase === null || subject === undefined) return [];
  const ways = [namesOf(view, subject), betweenBehind(view, phrase), subject.owners];
  return ways.find((names) => names.length === 2) ?? [];
}
