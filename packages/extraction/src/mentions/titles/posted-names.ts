import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { looksLikeVerbForm } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { capitalsEnd } from '../capital-run.js';
import { type Draft, unknownName } from '../draft.js';
import { isCapitalised } from '../name-run.js';
import { isInitial } from '../persons/person-name-end.js';
import { tokenAt } from '../token-at.js';
import { postKinds, postTitles, titleWords } from './title-words.js';

/** How many words may stand between a title and `untuk`: `Utusan Khusus Sekretaris Jenderal PBB`. */
const REACH = 7;

/** How many words the name may have. */
const LONGEST = 5;

/** `Wakil Presiden menyetujui bantuan untuk X`: a title goes on over names and capitals only. */
function endsTitle(token: SentenceToken): boolean {
  if (token.kind !== 'word' || looksLikeVerbForm(token.form)) return true;
  return (
    !isCapitalised(token) &&
    !postTitles.has(token.lower) &&
    !titleWords.has(token.lower) &&
    !postKinds.has(token.lower)
  );
}

/** `Duta Besar Sudan untuk`, `Utusan Khusus PBB untuk`: a title of somebody posted somewhere. */
function endsPost(tokens: readonly SentenceToken[], untuk: number): boolean {
  for (let at = untuk - 1; at >= Math.max(0, untuk - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || endsTitle(token)) return false;
    if (postTitles.has(token.lower)) return true;
  }
  return false;
}

/** `Hajriyanto Y. Thohari`: one past the capitals, over the stop of an initial. */
function nameEnd(tokens: readonly SentenceToken[], from: number): number {
  const end = capitalsEnd(tokens, from);
  const stopped = end > from && isInitial(tokens[end - 1]) && tokens[end]?.text === '.';
  return stopped && isCapitalised(tokens[end + 1]) ? capitalsEnd(tokens, end + 1) : end;
}

function holderAt(tokens: readonly SentenceToken[], at: number, drafts: readonly Draft[]): Draft | null {
  const post = drafts.find(({ start }) => start === tokens[at + 1]?.start);
  if (post === undefined || post.kind === 'person' || !endsPost(tokens, at)) return null;
  const from = tokenAt(tokens, post.end + 1);
  const to = from < 0 ? from : nameEnd(tokens, from);
  const [first, last] = [entryAt(tokens, from), entryAt(tokens, to - 1)];
  if (first === undefined || last === undefined || to - from > LONGEST) return null;
  const span = { start: first.start, end: last.end };
  if (to <= from || drafts.some((draft) => overlapsSpan(draft, span))) return null;
  return unknownName(span, 'person', 'titled-person');
}

/**
 * Finds the names of those who are posted somewhere, right behind the place or body: `Duta Besar Sudan untuk PBB [Al-Harith Idriss]`,
 * `Koordinator PBB di Myanmar [Marco Corsi]`.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns the names found, none where one was found there already
 * @example
 * // Duta Besar Sudan untuk PBB Al-Harith Idriss hadir. → Al-Harith Idriss
 * // Bantuan Sudan untuk PBB Senin tiba. → none
 */
export function findPostedNames(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  tokens.forEach(({ lower }, at) => {
    const holder = lower === 'untuk' || lower === 'di' ? holderAt(tokens, at, drafts) : null;
    if (holder !== null) found.push(holder);
  });
  return found;
}
