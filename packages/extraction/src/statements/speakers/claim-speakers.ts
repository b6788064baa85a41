import { agentBehind } from '../../clause/agent-behind.js';
import { type Chunk, type ChunkKind, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import type { Speaker } from '../../findings.js';
import { mapList } from '../../map-list.js';
import { isClaimLink } from '../claims/claim-link.js';
import { nounAt } from '../claims/claim-noun.js';
import { voicedVerb } from '../claims/voiced-verb.js';
import { namedSpeaker } from './named-speaker.js';
import { readSpeakers } from './speaker.js';

/** Who speaks, and the last chunk that names them. */
export interface ClaimSpeakers {
  readonly speakers: readonly Speaker[];
  readonly last: number;
}

/** Somebody without a name, whom a noun right behind the noun of speech tells. */
function unnamedIn(view: SentenceView, chunk: Chunk, isSpeaker: (noun: string) => boolean): Speaker | null {
  const at = nounAt(view, chunk) + 1;
  const first = view.words[at];
  const last = view.words[chunk.to - 1];
  if (at < 1 || at >= chunk.to || first === undefined || last === undefined || !isSpeaker(first.lower))
    return null;
  // `kecaman global`: it only describes the condemnation.
  if (isSpeechWord(first.lower, 'of-everywhere') && at === chunk.to - 1) return null;
  return { kind: 'anonymous', span: { start: first.start, end: last.end }, country: null };
}

/** `laporan media Jepang`: the papers of a state are not the state; `laporan harian Kompas` is the paper's. */
function mediaIn(view: SentenceView, chunk: Chunk): Speaker | null {
  if (chunk.owners.some((owner) => view.mentions[owner]?.kind !== 'country')) return null;
  return unnamedIn(view, chunk, (noun) => isRoleNoun(noun, 'medium'));
}

/**
 * Names in a phrase whose claim it is: `klaim Presiden AS [Donald Trump]`, the person and not the state in the title.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @returns indices into `view.mentions`
 */
export function claimants(view: SentenceView, chunk: Chunk): readonly number[] {
  const titled = chunk.owners.filter(
    (owner) => view.mentions[owner]?.kind === 'person' && view.mentions[owner]?.title != null,
  );
  return titled.length === 1 ? titled : ownersOf(chunk);
}

/**
 * Names who holds the office whose words a noun of speech tells, where the name stands between commas behind it.
 *
 * @param view the sentence
 * @param at index of the noun phrase
 * @param chunk the phrase
 * @returns null where the noun has no office behind it, or nobody by name follows
 * @example
 * // pernyataan Menteri Pertahanan Ukraina, [Rustem Umerov], bahwa … → Rustem Umerov, and not Ukraina
 */
export function officeHolder(view: SentenceView, at: number, chunk: Chunk): ClaimSpeakers | null {
  const { chunks, mentions } = view;
  const [comma, name, end] = chunks.slice(at + 1, at + 4);
  const [person, ...more] = name?.heads ?? [];
  if (comma?.kind !== 'comma' || person === undefined || more.length > 0) return null;
  if (mentions[person]?.kind !== 'person' || (end !== undefined && !ENDS_NAME.has(end.kind))) return null;
  if (unnamedIn(view, chunk, isPersonNoun) === null) return null;
  return { speakers: [namedSpeaker(mentions, person)], last: at + 2 };
}

/** What may stand behind a name between commas. */
const ENDS_NAME: ReadonlySet<ChunkKind> = new Set(['comma', 'mark', 'subordinator', 'time', 'preposition']);

/** `Tuduhan itu dilontarkan Menteri X`: who is told to have made it, and the last chunk of that. */
function voicedBy(view: SentenceView, at: number): ClaimSpeakers {
  const verb = voicedVerb(view, at);
  if (verb < 0) return { speakers: [], last: at };
  const by = agentBehind(view.chunks, verb);
  const agent = nameBehind(view.chunks, by) ?? by;
  const speakers = readSpeakers(view, view.chunks[agent]);
  return speakers.length > 0 ? { speakers, last: agent } : { speakers, last: at };
}

/** Whom the phrase of the noun itself tells, or a name between commas behind it; null where it tells nobody. */
function speakersInside(view: SentenceView, at: number, chunk: Chunk): ClaimSpeakers | null {
  const media = mediaIn(view, chunk);
  if (media !== null) return { speakers: [media], last: at };
  const holder = officeHolder(view, at, chunk);
  if (holder !== null) return holder;
  const owners = claimants(view, chunk).filter((owner) => view.mentions[owner]?.kind !== 'place');
  if (owners.length > 0)
    return { speakers: mapList(owners, (owner) => namedSpeaker(view.mentions, owner)), last: at };
  const person = unnamedIn(view, chunk, isPersonNoun);
  return person === null ? null : { speakers: [person], last: at };
}

/** `Kecaman terhadap Israel datang dari Turki dan Yordania`: from whom it comes. */
function comingFrom(view: SentenceView, at: number): readonly Speaker[] {
  const aimed = isClaimLink(view.chunks[at + 1]?.head ?? '', 'against');
  const verb = skipAhead(view.chunks, aimed ? at + 3 : at + 1, AUXILIARY);
  const comes = isClaimLink(view.chunks[verb]?.head ?? '', 'comes') && view.chunks[verb + 1]?.head === 'dari';
  return comes ? readSpeakers(view, view.chunks[verb + 2]) : [];
}

/**
 * Names whose claim a noun phrase tells: the owner right behind the noun, over an organ (`tuduhan pemerintah AS`), or behind `dari`, `oleh`, `datang dari`.
 *
 * @param view the sentence
 * @param at index of the noun phrase
 * @returns the speakers, none where nobody is named, and the index of the last chunk that names them
 * @example
 * // Tuduhan pemerintah [AS], Tuduhan dari [AS] → AS; Tuduhan [jaksa itu] → anonymous: jaksa itu
 * // Tuduhan itu dilontarkan Menteri Luar Negeri Iran [Abbas Araghchi]. → Abbas Araghchi
 * // Laporan [media Jepang] → anonymous: media Jepang
 * // Tuduhan itu dibantah AS. → none
 */
export function claimSpeakers(view: SentenceView, at: number): ClaimSpeakers {
  const chunk = view.chunks[at];
  const own = chunk === undefined ? null : speakersInside(view, at, chunk);
  if (own !== null) return own;
  const coming = comingFrom(view, at);
  if (coming.length > 0) return { speakers: coming, last: at };
  if (isClaimLink(view.chunks[at + 1]?.head ?? '', 'by'))
    return { speakers: readSpeakers(view, view.chunks[at + 2]), last: at + 2 };
  return voicedBy(view, at);
}
