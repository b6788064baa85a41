import { actorById } from '@warta/gazetteer';
import type { Mention, Speaker } from '../findings.js';

/** Keys of those that a name or speaker stands for; two that share one are of one side. */
export type Party = ReadonlySet<string>;

/**
 * The country whose state a name is, serves or speaks for; null for names without one and for places other than a
 * capital, which things come from and go to (`amunisi dari Pyongyang`).
 */
function stateOf(mention: Mention): string | null {
  if (mention.kind === 'place' && mention.candidates[0]?.startsWith('capital/') !== true) return null;
  const actors = mention.candidates.flatMap((id) => actorById(id) ?? []);
  const states = new Set(actors.map(({ country }) => country));
  return mention.country ?? (states.size === 1 ? (actors[0]?.country ?? null) : null);
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
 * @param mentions the mentions of the article
 * @param speaker of a statement
 * @returns keys of all that the phrase names; empty for a credited medium
 */
export function speakerParty(mentions: readonly Mention[], speaker: Speaker): Party {
  if (speaker.kind === 'mention') return partyOf(mentions, speaker.mention);
  if (speaker.kind === 'credit') return new Set();
  const { span, country } = speaker;
  const named = mentions.flatMap((mention, index) =>
    span.start <= mention.start && mention.end <= span.end ? [...partyOf(mentions, index)] : [],
  );
  return new Set([...named, ...(country === null ? [] : [`state/${country}`])]);
}

/** True where two parties share a key. */
export function isOneSide(one: Party, other: Party): boolean {
  return [...one].some((key) => other.has(key));
}
