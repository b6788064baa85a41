import { abbreviated } from '../../clause/abbreviated.js';
import { type Chunk, ownersOf } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import type { Mention, Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { placesOrBodies } from '../../mentions/head-words.js';
import { isReference } from '../../mentions/references/reference-words.js';
import { countryOf } from './country-of.js';
import { listedPhrases } from './listed-phrases.js';
import { namedSpeaker } from './named-speaker.js';
import { isDocument, isWrapped } from './speaking-document.js';
import { isPeople } from './speaking-people.js';

/** Names that speak: everything but mere places; `protes dari Beijing, yang mengancam` is of the government there. */
function isSpeakingName({ article }: SentenceView, mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  const [first = ''] = article.text.slice(mention.start, mention.end).split(' ');
  // `Istana Kepresidenan Korea Selatan`
  if (placesOrBodies.has(first)) return true;
  return mention.kind !== 'place' || /^(?:capital|org)\//u.test(mention.candidates[0] ?? '');
}

function named(view: SentenceView, heads: readonly number[]): Speaker[] {
  return mapList(
    heads.filter((head) => isSpeakingName(view, view.mentions[head])),
    (head) => namedSpeaker(view.mentions, head),
  );
}

/** A government speaks for its place: `pemerintah Kabupaten Badung`. */
function owned(view: SentenceView, chunk: Chunk): Speaker[] {
  return mapList(ownersOf(chunk), (owner) => namedSpeaker(view.mentions, owner));
}

/** `militer Sudan`, and of a mere place where no other is named: `badan penanggulangan bencana Gaza`. */
function ownersOfBody(view: SentenceView, chunk: Chunk): Speaker[] {
  const owners = named(view, ownersOf(chunk));
  if (owners.length > 0) return owners;
  // `negara Asia Timur itu`: a state of that region.
  return isReference(chunk.head, 'country') ? anonymous(view, chunk) : owned(view, chunk);
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

/** `televisi pemerintah`, `radio Rusia`; a `televisi` alone is a thing. */
function isBroadcaster({ words }: SentenceView, { head, from, to, owners }: Chunk): boolean {
  const ofState = words.slice(from, to).some(({ lower }) => isRoleNoun(lower, 'state'));
  return isRoleNoun(head, 'broadcaster') && (owners.length > 0 || ofState);
}

/** `surat kabar Israel`: a paper speaks for itself, a `surat` for who wrote it. */
function isPaper({ words }: SentenceView, { head, from }: Chunk): boolean {
  return words
    .slice(from, from + 2)
    .some(
      ({ lower }, at) => lower === head && isSpeechWord(`${lower} ${words[from + at + 1]?.lower}`, 'paper'),
    );
}

/** `sejumlah negara Eropa`, `negara-negara Eropa`: some of them, or those of a region, and nobody by name; but `negara-negara G7`. */
function isSomeOf(view: SentenceView, { from, owners }: Chunk): boolean {
  const [first, second] = view.words.slice(from, from + 2);
  const [half = '', again] = first?.lower.split('-') ?? [];
  if (half === again && isReference(half, 'country'))
    return owners.length > 0 && owners.every((owner) => !isSpeakingName(view, view.mentions[owner]));
  return hasClass(first?.lower ?? '', 'quantifier') && second?.lower.startsWith('negara') === true;
}

/** The names that a phrase is, or the abbreviation of a name that is not known. */
function namesOfPhrase(view: SentenceView, chunk: Chunk): readonly number[] {
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
  // What is left of a phrase behind its noun may be nothing.
  if (chunk?.kind !== 'noun-phrase' || chunk.from >= chunk.to) return [];
  const parts = isWrapped(view, chunk)
    ? [restOfPhrase(view, chunk.from + 1, chunk.to)]
    : listedPhrases(view, chunk);
  return parts.length > 0 ? flatMap(parts, (part) => readSpeakers(view, part)) : speakersOf(view, chunk);
}

function isOfBureau({ words, mentions }: SentenceView, { from }: Chunk, names: readonly number[]): boolean {
  return isSpeechWord(words[from]?.lower ?? '', 'bureau') && mentions[names[0] ?? -1]?.kind === 'person';
}

/** `Pemberontak M23`: they are that group; `seorang gerilyawan FARC` is one of it, `pemberontak Suriah` are nobody by name. */
function isWholeGroup({ words, mentions }: SentenceView, { head, from, owners }: Chunk): boolean {
  if (!isRoleNoun(head, 'rebel') || words[from]?.lower !== head || owners.length !== 1) return false;
  return mentions[owners[0] ?? -1]?.kind === 'group';
}

/** `negara Israel`. */
function isOwnedState({ head, owners }: Chunk): boolean {
  return isRoleNoun(head, 'state') && owners.length > 0;
}

/** Who speaks by one phrase. */
function speakersOf(view: SentenceView, chunk: Chunk): Speaker[] {
  if (isSomeOf(view, chunk)) return anonymous(view, chunk);
  const names = namesOfPhrase(view, chunk);
  // `kantor Presiden X`: who works there.
  if (isOfBureau(view, chunk, names)) return anonymous(view, chunk);
  if (names.length > 0) return named(view, names);
  const people = isPeople(view, chunk);
  if (isWholeGroup(view, chunk) || isOwnedState(chunk)) return owned(view, chunk);
  if (isRoleNoun(chunk.head, 'organ') && chunk.owners.length > 0 && !people) return ownersOfBody(view, chunk);
  const bears = isRoleNoun(chunk.head, 'medium') || isRoleNoun(chunk.head, 'firm');
  if (bears && isOrganization(view, chunk.owners.at(-1))) return named(view, chunk.owners.slice(-1));
  if (isPaper(view, chunk)) return anonymous(view, chunk);
  if (isRoleNoun(chunk.head, 'document') && chunk.owners.length > 0) return named(view, ownersOf(chunk));
  const unnamed = people || isBroadcaster(view, chunk) || isDocument(chunk) || isUnnamedBody(chunk);
  return unnamed ? anonymous(view, chunk) : [];
}

/** An organ, firm or kin; a craft by itself is a thing: `apa yang disebut [drone] 'bunuh diri'`. */
function isUnnamedBody({ head, owners }: Chunk): boolean {
  if (isRoleNoun(head, 'craft') && owners.length === 0) return false;
  return isAnyRole(head, 'organ', 'kin', 'firm');
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
