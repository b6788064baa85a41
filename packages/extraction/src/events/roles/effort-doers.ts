import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isClaimAbout, isPartIn } from '../../clause/subjects/effort-phrase.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/**
 * Names who a subject is; where it is an effort, whose it is, or who has it.
 *
 * @param view the sentence
 * @param chunk the subject
 * @returns indices of mentions
 * @example
 * // upaya [Rusia] untuk memperoleh; [Kuwait] membatalkan rencana membeli
 */
export function doersOrOwners(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const names = namesOf(view, chunk);
  if (names.length > 0 || chunk === undefined) return names;
  if (tellsPart(view, chunk)) return isOfPeople(view, chunk) ? [] : ownersOf(chunk);
  // `mengecam persetujuan AS untuk menjual`
  if (hasClass(chunk.head, 'consent')) return ownersOf(chunk);
  if (!isRoleNoun(chunk.head, 'effort')) return names;
  const at = view.chunks.indexOf(chunk);
  const owners = [...ownersOf(chunk), ...ownersBehind(view, at)];
  const verb = intending(view, at);
  if (owners.length > 0 || verb < 0) return owners;
  const { phrase } = findSubject(view.chunks, verb);
  return phrase === null ? [] : namesOf(view, view.chunks[phrase]);
}

/**
 * Tells whether a phrase names somebody's part in a deed, or the claim of it.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // peran Iran (dalam …), klaim peran Iran (dalam …) → true; klaim Iran → false
 */
export function tellsPart({ words }: SentenceView, chunk: Chunk): boolean {
  if (isPartIn(chunk)) return true;
  return isClaimAbout(chunk) && hasClass(words[chunk.from + 1]?.lower ?? '', 'part-in-deed');
}

/** `upaya dari [Rusia] untuk memperoleh`: whose effort it is behind a preposition. */
function ownersBehind(view: SentenceView, effort: number): readonly number[] {
  const [link, owner, purpose] = view.chunks.slice(effort + 1, effort + 4);
  if (link?.head !== 'dari' || !hasClass(purpose?.head ?? '', 'purpose')) return [];
  return namesOf(view, owner);
}

/** `peran perusahaan [China] dalam memasok`: private people and firms act for no state. */
function isOfPeople({ words }: SentenceView, { from, to }: Chunk): boolean {
  return words
    .slice(from + 1, to)
    .some(({ mention, lower }) => mention < 0 && (isRoleNoun(lower, 'firm') || isRoleNoun(lower, 'people')));
}

/** Index of the verb that tells who has an effort, or -1. */
function intending(view: SentenceView, effort: number): number {
  const verb = view.chunks[effort - 1];
  // `menegaskan tindakan itu melanggar hukum`: an effort that is pointed at begins a clause.
  const last = view.words[(view.chunks[effort]?.to ?? 0) - 1];
  if (hasClass(last?.lower ?? '', 'that')) return -1;
  return verb?.kind === 'verb' && isActWord(verb.head, 'intends') ? effort - 1 : -1;
}

/**
 * Index of the effort right before a verb, where somebody is told to have it (`membatalkan [rencana] membeli`), else null.
 *
 * @param view the sentence
 * @param verb index of the verb
 */
export function effortBefore(view: SentenceView, verb: number): number | null {
  const at = hasClass(view.chunks[verb - 1]?.head ?? '', 'purpose') ? verb - 2 : verb - 1;
  const isEffort = isRoleNoun(view.chunks[at]?.head ?? '', 'effort');
  return isEffort && intending(view, at) >= 0 ? at : null;
}
