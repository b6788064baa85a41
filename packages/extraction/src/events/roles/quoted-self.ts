import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { taggedSpeaker } from '../speech/tagged-speaker.js';
import { servedBy } from './served-by.js';

/** `…," demikian pernyataan Kementerian Pertahanan Serbia`. */
function isOwnDocument(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || view.words[chunk.from]?.lower !== 'demikian') return false;
  return isRoleNoun(view.words[chunk.from + 1]?.lower ?? '', 'document');
}

/** The phrase of who speaks, behind the word of speech that follows the quotation; or undefined. */
function speakerPhrase(view: SentenceView, quoteEnd: number): Chunk | undefined {
  const at = view.chunks.findIndex((chunk) => (view.words[chunk.from]?.start ?? 0) >= quoteEnd);
  let verb = at;
  while (view.chunks[verb]?.kind === 'comma' || view.chunks[verb]?.kind === 'quote') verb += 1;
  const chunk = view.chunks[verb];
  if (at < 0 || isOwnDocument(view, chunk)) return at < 0 ? undefined : chunk;
  const tags = reportsAs(chunk?.head ?? '', 'tag');
  return tags ? view.chunks[verb + 1] : undefined;
}

/** `Kami tidak akan mundur, ujar Menteri Pertahanan Ukraina`: without marks only `kami` is taken for the speaker's. */
function unquoted(view: SentenceView, chunk: Chunk): Chunk | undefined {
  return chunk.head === 'kami' ? taggedSpeaker(view, view.chunks.indexOf(chunk)) : undefined;
}

/** One person alone says `saya`. */
function isBody(view: SentenceView, mention: number): boolean {
  const kind = view.mentions[mention]?.kind;
  return kind !== 'place' && kind !== 'person';
}

/** `pengamat Ghana Budi Santoso`, `jurnalis Ghana`: who is of a state and speaks for none. */
function isPrivate(view: SentenceView, { head, heads }: Chunk): boolean {
  const title = view.mentions[heads[0] ?? -1]?.title ?? null;
  const first = title === null ? head : (view.words.find(({ start }) => start === title.start)?.lower ?? '');
  const serves = isAnyRole(first, 'office', 'organ', 'fighters', 'officer');
  return isRoleNoun(first, 'people') && !serves;
}

/**
 * Names whom `kami` and `saya` in a quotation stand for: the state or body that the speaker speaks for; the speaker.
 *
 * @param view the sentence
 * @param chunk the pronoun
 * @returns indices of mentions; empty where no speaker stands behind the quotation, or behind a sentence without its marks
 * @example
 * // "Kami mengirim drone," kata Menteri Pertahanan [Jerman] Boris Pistorius.
 * // "Kami mengirim drone," kata pengamat Jerman Boris Pistorius. → none
 * // "Saya mundur," kata [Ruben Amorim].
 */
export function quotedSelf(view: SentenceView, chunk: Chunk): readonly number[] {
  const start = view.words[chunk.from]?.start ?? 0;
  const quote = view.quotes.find((one) => one.start <= start && start < one.end);
  const speaker = quote === undefined ? unquoted(view, chunk) : speakerPhrase(view, quote.end);
  if (speaker?.kind !== 'noun-phrase') return [];
  if (chunk.head === 'saya') return speaker.heads;
  if (isPrivate(view, speaker)) return [];
  const bodies = [...ownersOf(speaker), ...speaker.heads].filter((one) => isBody(view, one)).slice(0, 1);
  return bodies.length > 0 || speaker.heads.length !== 1 ? bodies : servedBy(view, speaker.heads[0] ?? -1);
}
