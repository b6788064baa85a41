import { actorById } from '@warta/gazetteer';
import { containsSpan } from '@warta/text';
import type { Mention, Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { firstMention } from '../../mentions/first-mention.js';
import { isUnknownBody } from './country-of.js';

/** Names by which two mentions can be seen to be one: earlier mention, gazetteer ids, countries they count for. */
function identities(mentions: readonly Mention[], index: number): ReadonlySet<string> {
  const mention = mentions[index];
  const ids = new Set<string>([`mention/${mention?.antecedent ?? index}`]);
  for (const id of mention?.candidates ?? []) {
    ids.add(id);
    const actor = actorById(id);
    // An armed group is not its state: the army of Sudan accuses the RSF.
    if (actor?.country !== undefined && actor.country !== null && actor.kind !== 'armed-group')
      ids.add(`country/${actor.country}`);
    if (actor?.sector === 'REB') ids.add(`rebels/${actor.country}`);
  }
  if (mention?.country && !isUnknownBody(mention)) ids.add(`country/${mention.country}`);
  for (const id of bodiesInTitle(mentions, index)) ids.add(id);
  return ids;
}

/** `juru bicara Houthi Yahya Saree`: what the title of a person names, be it told where the person is first named. */
function bodiesInTitle(mentions: readonly Mention[], index: number): readonly string[] {
  const first = firstMention(mentions, index);
  const title = mentions[index]?.title ?? mentions[first]?.title ?? null;
  if (title === null) return [];
  const at = mentions[index]?.title === null ? first : index;
  return flatMap(
    mentions.slice(Math.max(0, at - 3), at).filter((one) => containsSpan(title, one)),
    ({ candidates }) => candidates,
  );
}

/**
 * Names by which a speaker can be seen to be somebody.
 *
 * @param mentions the mentions of the article
 * @param speaker who speaks
 * @example
 * // Juru bicara Hamas [Abu Ubaida] → mention/1, person/abu-obeida, country/PSE, rebels/PSE, group/hamas
 */
export function speakerIdentities(mentions: readonly Mention[], speaker: Speaker): ReadonlySet<string> {
  if (speaker.kind === 'mention') return identities(mentions, speaker.mention);
  if (speaker.kind !== 'anonymous') return new Set();
  const { span, country } = speaker;
  const ids = new Set(country === null ? [] : [`country/${country}`]);
  mentions.forEach((mention, index) => {
    // `juru bicara TPNPB`: whom the phrase names.
    if (mention.start >= span.start && mention.end <= span.end && mention.kind !== 'place')
      for (const id of identities(mentions, index)) ids.add(id);
  });
  return ids;
}

/**
 * Tells whether a mention is the speaker or the side that the speaker stands for: one name, body or state, also where
 * only the speaker's title names it.
 *
 * @param mentions the mentions of the article
 * @param speakers who speaks
 * @param actor a mention
 * @example
 * // Juru bicara Hamas Abu Ubaida mengatakan [Hamas] … → true
 */
export function isOwnActor(
  mentions: readonly Mention[],
  speakers: readonly Speaker[],
  actor: number,
): boolean {
  const own = identities(mentions, actor);
  return speakers.some((speaker) => [...speakerIdentities(mentions, speaker)].some((id) => own.has(id)));
}
