import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { closedName } from '../../clause/closed-name.js';
import { ownerOfQuoted } from '../../clause/quoted-owner.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isVictim } from '../../statements/wrongs/is-victim.js';
import { isActWord } from '../act-word.js';
import { thatState } from '../roles/that-state.js';

/**
 * Index of the chunk with which what is said begins, or -1.
 *
 * @param view the sentence
 * @param draft the statement
 * @example
 * // AS menuduh [Iran] mengirim drone. → the chunk `Iran`; AS menuduh. → -1
 */
export function firstOfContent(view: SentenceView, { content }: StatementDraft): number {
  return content === null
    ? -1
    : view.chunks.findIndex((one) => view.words[one.from]?.start === content.start);
}

/** Private people stand for nobody: `mengimbau warga Flores`. */
export function isPrivate(noun: string): boolean {
  if (!isRoleNoun(noun, 'people')) return false;
  return (['office', 'organ', 'official'] as const).every((one) => !isRoleNoun(noun, one));
}

/**
 * Names that a phrase stands for or that own it, places left out.
 *
 * @param view the sentence
 * @param chunk a chunk, or none
 * @returns mentions; empty for anything but a noun phrase
 * @example
 * // [Iran], [kapal perang Korea Selatan] → Iran, Korea Selatan
 */
export function namesIn(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  if (chunk?.kind !== 'noun-phrase') return [];
  const names = chunk.heads.length > 0 ? chunk.heads : ownersOf(chunk);
  return names.filter((name) => view.mentions[name]?.kind !== 'place' && !isVictim(view, chunk, name));
}

/**
 * Names of the phrase with which what is said begins: what is condemned, or who is accused.
 *
 * @param view the sentence
 * @param draft the statement
 * @example
 * // AS mengecam [serangan Rusia] ke Kyiv. → Rusia
 */
export function firstNames(view: SentenceView, draft: StatementDraft): readonly number[] {
  const first = firstOfContent(view, draft);
  const quoted = view.chunks[first - 1]?.kind === 'quote' ? ownerOfQuoted(view.chunks, first - 1) : -1;
  const named = closedName(view.chunks, first);
  const chunk = view.chunks[quoted >= 0 ? quoted : named >= 0 ? named : first];
  const names = namesIn(view, chunk);
  return names.length > 0 || chunk === undefined ? names : thatState(view, chunk);
}

/** What leads to whom a thing is said to be for, done to, done by or come from. */
type Link = 'given-to' | 'done-to' | 'done-by' | 'come-from';

/**
 * The first phrase behind one of several prepositions inside what is said.
 *
 * @param view the sentence
 * @param draft the statement
 * @param links the class of the prepositions
 * @returns a noun phrase, or undefined where none of them stands there
 * @example
 * // AS mengecam serangan oleh [Rusia] ke Kyiv. → Rusia, for the links of a doer
 */
export function phraseBehind(
  view: SentenceView,
  { content }: StatementDraft,
  links: Link,
): Chunk | undefined {
  const at = view.chunks.findIndex(
    (chunk, n) =>
      isActWord(chunk.head, links) &&
      view.chunks[n + 1]?.kind === 'noun-phrase' &&
      (view.words[chunk.from]?.start ?? 0) >= (content?.start ?? Infinity) &&
      (view.words[chunk.from]?.end ?? 0) <= (content?.end ?? 0),
  );
  return at < 0 ? undefined : view.chunks[at + 1];
}

/**
 * Names of the first phrase behind one of several prepositions inside what is said.
 *
 * @param view the sentence
 * @param draft the statement
 * @param links the class of the prepositions
 * @returns mentions; empty where nobody is named there
 * @example
 * // protes atas pemakaian meriam air oleh kapal [China] → China
 */
export function namesBehind(view: SentenceView, draft: StatementDraft, links: Link): readonly number[] {
  const phrase = phraseBehind(view, draft, links);
  return phrase === undefined || isPrivate(phrase.head) ? [] : namesIn(view, phrase);
}
