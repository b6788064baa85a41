import { actorById } from '@warta/gazetteer';
import type { Mention, Speaker } from '../findings.js';
import { firstIndex } from '../first-index.js';
import { flatMap } from '../flat-map.js';
import { mayBeCapital } from '../mentions/may-be-capital.js';
import { isUnknownBody } from '../statements/speakers/country-of.js';

/** Keys of those that a name or speaker stands for; two that share one are of one side. */
export type Party = ReadonlySet<string>;

/**
 * The country whose state a name is, serves or speaks for; null for names without one and for places other than a
 * capital, which things come from and go to (`amunisi dari Pyongyang`).
 */
function stateOf(mention: Mention): string | null {
  if (isUnknownBody(mention)) return null;
  if (mention.kind === 'place' && !mayBeCapital(mention.candidates)) return null;
  const actors = flatMap(mention.candidates, (id) => actorById(id) ?? []);
  const states = new Set(actors.map(({ country }) => country));
  return mention.country ?? (states.size === 1 ? (actors[0]?.country ?? null) : null);
}

/** Parties of one article read before: they are asked for over and over. */
interface Parties {
  readonly mentions: readonly Mention[];
  readonly ofMentions: Map<number, Party>;
  readonly ofSpeakers: Map<Speaker, Party>;
}

/** Those of the article that was last asked for, which is read before the next one is. */
let last: Parties | undefined;

function partiesOf(mentions: readonly Mention[]): Parties {
  if (last?.mentions !== mentions) last = { mentions, ofMentions: new Map(), ofSpeakers: new Map() };
  return last;
}

/**
 * Tells whom a mention stands for.
 *
 * @param mentions the mentions of the article
 * @param index one of them
 * @returns the mention it takes up, its one candidate, and its state
 * @example
 * partyOf(mentions, 0) // Moskow: Set { 'mention/0', 'capital/RUS', 'state/RUS' }
 */
export function partyOf(mentions: readonly Mention[], index: number): Party {
  const { ofMentions } = partiesOf(mentions);
  const party = ofMentions.get(index) ?? readParty(mentions, index);
  ofMentions.set(index, party);
  return party;
}

function readParty(mentions: readonly Mention[], index: number): Party {
  const mention = mentions[index];
  if (mention === undefined) return new Set();
  const [id, other] = mention.candidates;
  const state = stateOf(mention);
  return new Set([
    `mention/${mention.antecedent ?? index}`,
    ...(id === undefined || other !== undefined ? [] : [id]),
    ...(state === null ? [] : [`state/${state}`]),
  ]);
}

/**
 * Tells whom a speaker stands for: `kuasa hukum Budi` for Budi too.
 *
 * @param mentions the mentions of the article, in text order
 * @param speaker of a statement of it
 * @returns keys of all that the phrase names; empty for a credited medium
 */
export function speakerParty(mentions: readonly Mention[], speaker: Speaker): Party {
  if (speaker.kind === 'mention') return partyOf(mentions, speaker.mention);
  const { ofSpeakers } = partiesOf(mentions);
  const party = ofSpeakers.get(speaker) ?? readSpeaker(mentions, speaker);
  ofSpeakers.set(speaker, party);
  return party;
}

function readSpeaker(mentions: readonly Mention[], speaker: Speaker): Party {
  if (speaker.kind !== 'anonymous') return new Set();
  const { span, country } = speaker;
  const keys = new Set(country === null ? [] : [`state/${country}`]);
  const first = firstIndex(mentions.length, (at) => (mentions[at] as Mention).start < span.start);
  for (let index = first; index < mentions.length; index += 1) {
    if ((mentions[index]?.end ?? Infinity) > span.end) break;
    for (const key of partyOf(mentions, index)) keys.add(key);
  }
  return keys;
}

/**
 * Tells whether two parties share a key.
 *
 * @param one a party
 * @param other another
 * @example
 * isOneSide(new Set(['state/IRN']), new Set(['mention/3', 'state/IRN'])) // true
 */
export function isOneSide(one: Party, other: Party): boolean {
  for (const key of one) if (other.has(key)) return true;
  return false;
}

/**
 * Tells whether a name is of the side of somebody who speaks.
 *
 * @param mentions the mentions of the article
 * @param speakers who speaks
 * @param index the name
 * @example
 * // Menteri Luar Negeri Iran mengatakan … Teheran … → true for `Teheran`, false for `Bagdad`
 */
export function isOfSpeakers(
  mentions: readonly Mention[],
  speakers: readonly Speaker[],
  index: number,
): boolean {
  return speakers.some((speaker) => isOneSide(speakerParty(mentions, speaker), partyOf(mentions, index)));
}
