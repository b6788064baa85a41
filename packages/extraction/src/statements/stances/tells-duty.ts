import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { isInGame } from '../../mentions/game-context.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import type { StatementDraft } from '../draft.js';
import { isAnother } from '../wrongs/is-another.js';

/** `harus`, `wajib`, `tidak boleh`: what somebody has to do or to leave; `masih harus` only tells what is left to do. */
function isDuty(chunks: readonly Chunk[], at: number): boolean {
  const word = chunks[at];
  if (word?.kind === 'negator') return isSpeechWord(chunks[at + 1]?.head ?? '', 'leave');
  return word?.kind === 'auxiliary' && isSpeechWord(word.head, 'duty');
}

/** A state, a body or a group, by name or by its organ; not its people. */
function isBody(view: SentenceView, { head, heads, owners }: Chunk): boolean {
  const named = heads.length > 0 ? heads : isRoleNoun(head, 'organ') ? owners : [];
  return named.length > 0 && named.every((one) => BODIES.has(view.mentions[one]?.kind ?? ''));
}

const BODIES: ReadonlySet<string> = new Set(['country', 'organization', 'group']);

/** The speaker's own country or body has duties that nobody demands. */
function isOwn(view: SentenceView, { heads, owners }: Chunk, { speakers }: StatementDraft): boolean {
  return [...heads, ...owners].some((one) => isOfSpeakers(view.mentions, speakers, one));
}

/**
 * Finds who is said to have to do something: saying so demands it.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns the noun phrase with which what is said begins, or null where nobody else is told to act
 * @example
 * // Armenia mengatakan [Azerbaijan] harus melepaskan para tahanan.
 * // Armenia mengatakan Azerbaijan harus menunggu; Armenia mengatakan rakyatnya harus bersabar → null
 */
export function bearerOfDuty(view: SentenceView, draft: StatementDraft): Chunk | null {
  const { chunks, words, article } = view;
  const { content } = draft;
  const first = content === null ? -1 : chunks.findIndex(({ from }) => words[from]?.start === content.start);
  const bearer = chunks[first];
  if (content === null || bearer?.kind !== 'noun-phrase' || !isDuty(chunks, first + 1)) return null;
  const at = skipAhead(chunks, first + 2, SMALL_WORDS_AND_TIME);
  const verb = chunks[at];
  const acts =
    verb?.kind === 'verb' && !/^(?:di|ter)/u.test(verb.head) && !isSpeechWord(verb.head, 'undergone');
  if (!acts || !isBody(view, bearer) || isOwn(view, bearer, draft)) return null;
  if (isInGame(article.text, content.start, content.end)) return null;
  return isAnother(view, first, verb.head, draft) ? bearer : null;
}
