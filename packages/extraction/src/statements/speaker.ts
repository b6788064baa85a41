import { abbreviated } from '../clause/abbreviated.js';
import { type Chunk, ownersOf } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { restOfPhrase } from '../clause/rest-of-phrase.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import type { Mention, Speaker } from '../findings.js';
import { countryOf } from './country-of.js';

/** Names that can speak: everything but mere places; `protes dari Beijing, yang mengancam` is of the government there. */
function canSpeak(mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  return mention.kind !== 'place' || /^(?:capital|org)\//u.test(mention.candidates[0] ?? '');
}

function named(view: SentenceView, heads: readonly number[]): Speaker[] {
  return heads
    .filter((head) => canSpeak(view.mentions[head]))
    .map((head) => ({ kind: 'mention', mention: view.mentions[head]?.antecedent ?? head }));
}

/** A government speaks for its place: `pemerintah Kabupaten Badung`. */
function owned(view: SentenceView, chunk: Chunk): Speaker[] {
  return ownersOf(chunk).map((owner) => ({
    kind: 'mention',
    mention: view.mentions[owner]?.antecedent ?? owner,
  }));
}

function isOrganization(view: SentenceView, mention: number | undefined): boolean {
  return mention !== undefined && view.mentions[mention]?.kind === 'organization';
}

function anonymous(view: SentenceView, chunk: Chunk): Speaker[] {
  const span = chunkSpan(view, chunk);
  const owner = chunk.owners[0];
  return [
    { kind: 'anonymous', span, country: countryOf(owner === undefined ? undefined : view.mentions[owner]) },
  ];
}

/** `sebuah studi`, `surat itu`; a bare `surat` inside a sentence is a thing. */
function isDocument(chunk: Chunk): boolean {
  return isRoleNoun(chunk.head, 'document') && (chunk.from === 0 || chunk.to > chunk.from + 1);
}

/** `seorang astronom`, `para peziarah`: the small word before says that it is somebody. */
function countsPeople(view: SentenceView, chunk: Chunk): boolean {
  return hasClass(view.words[chunk.from]?.lower ?? '', 'person-counter');
}

/** `hasil audit BPK`, `analisis ilmuwan X`: the document or person behind the first noun speaks. */
function isWrapped(view: SentenceView, chunk: Chunk): boolean {
  const first = view.words[chunk.from];
  const counted = hasClass(view.words[chunk.from + 1]?.lower ?? '', 'quantifier');
  const second = view.words[chunk.from + (counted ? 2 : 1)];
  if (first?.lower !== chunk.head || second === undefined || chunk.from + 1 >= chunk.to) return false;
  if (second.mention >= 0) return false;
  if (isRoleNoun(chunk.head, 'of-document')) return isRoleNoun(second.lower, 'document');
  return isRoleNoun(chunk.head, 'document') && isRoleNoun(second.lower, 'people');
}

/** `jaringan dokter Sudan`, `serikat buruh Korea Selatan`: people who do not speak for their state; a `panel ahli PBB` does for its body. */
function isOfPeople(view: SentenceView, chunk: Chunk): boolean {
  const head = view.words.findIndex(({ lower }, at) => at >= chunk.from && lower === chunk.head);
  if (view.mentions[chunk.owners[0] ?? -1]?.kind === 'organization') return false;
  return isRoleNoun(chunk.head, 'organ') && isRoleNoun(view.words[head + 1]?.lower ?? '', 'people');
}

/** The names that a phrase is, or the abbreviation of a name that is not known. */
function namesIn(view: SentenceView, chunk: Chunk): readonly number[] {
  return chunk.heads.length > 0 ? chunk.heads : abbreviated(view, chunk);
}

/**
 * Reads who speaks from the subject of a reporting verb.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns the named speakers; for an organ of a state the state; for an unnamed office or people an anonymous speaker; empty where the phrase cannot speak
 * @example
 * // [Pemerintah Jepang] → Jepang; [Seorang pejabat AS] → anonymous, USA; [Harga beras] → none
 */
export function readSpeakers(view: SentenceView, chunk: Chunk | undefined): Speaker[] {
  if (chunk?.kind !== 'noun-phrase') return [];
  if (isWrapped(view, chunk)) return readSpeakers(view, restOfPhrase(view, chunk.from + 1, chunk.to));
  const names = namesIn(view, chunk);
  if (names.length > 0) return named(view, names);
  const office =
    isOfPeople(view, chunk) ||
    isPersonNoun(chunk.head.replace(/nya$/u, '')) ||
    chunk.head === 'mereka' ||
    countsPeople(view, chunk);
  if (isRoleNoun(chunk.head, 'state') && chunk.owners.length > 0) return owned(view, chunk);
  if (isRoleNoun(chunk.head, 'organ') && chunk.owners.length > 0 && !office)
    return named(view, ownersOf(chunk));
  if (isRoleNoun(chunk.head, 'document') && chunk.owners.length > 0) return named(view, ownersOf(chunk));
  const bears = isRoleNoun(chunk.head, 'medium') || isRoleNoun(chunk.head, 'firm');
  if (bears && isOrganization(view, chunk.owners.at(-1))) return named(view, chunk.owners.slice(-1));
  const unnamed =
    office ||
    isDocument(chunk) ||
    (['organ', 'kin', 'firm'] as const).some((one) => isRoleNoun(chunk.head, one));
  return unnamed ? anonymous(view, chunk) : [];
}

/**
 * Reads a noun phrase that must speak, whatever its noun: right behind a quotation and its tag.
 *
 * @param view the sentence
 * @param chunk the noun phrase, or none
 * @returns an anonymous speaker; none for pronouns of the first and second person
 * @example
 * // [Penonton itu] → anonymous: Penonton itu; [Kami] → none
 */
export function someSpeaker(view: SentenceView, chunk: Chunk | undefined): Speaker[] {
  if (chunk?.kind !== 'noun-phrase' || chunk.head === '' || isPronoun(chunk)) return [];
  return anonymous(view, chunk);
}

/**
 * Tells whether a noun phrase is a bare pronoun (`ia`, `mereka`).
 *
 * @param chunk a chunk, or none
 * @example
 * // [Mereka] → true; [Penonton itu] → false
 */
export function isPronoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && hasClass(chunk.head, 'pronoun');
}
