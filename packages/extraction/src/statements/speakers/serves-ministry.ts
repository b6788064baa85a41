import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { isOwnActor } from './own-actor.js';

/** `Menteri Luar Negeri`: what the title of a minister is for. */
const OFFICE = /^menteri (\p{L}.*)$/iu;

/**
 * Tells whether a minister whose title names no state serves one by the only ministry of that name in the article.
 *
 * @param view a sentence of the article
 * @param speaker who speaks
 * @param state index of the mention of a state
 * @example
 * // Kementerian Luar Negeri Ceko diretas. … Menteri Luar Negeri Jan Novak: Ceko → true
 * // Menteri Luar Negeri Jan Novak, without the ministry: Ceko → false
 */
export function servesMinistry(
  { article, mentions }: SentenceView,
  speaker: Speaker,
  state: number,
): boolean {
  const one = speaker.kind === 'mention' ? mentions[speaker.mention] : undefined;
  const title = one?.title ?? mentions[one?.antecedent ?? -1]?.title ?? null;
  if (one?.kind !== 'person' || title === null) return false;
  const field = OFFICE.exec(article.text.slice(title.start, title.end).trim())?.[1]?.toLowerCase();
  if (field === undefined) return false;
  const ministries = flatMap(mentions, ({ start, end, kind }, mention) => {
    const named = article.text.slice(start, end).toLowerCase();
    return kind === 'organization' && named.startsWith(`kementerian ${field} `) ? [mention] : [];
  });
  return (
    ministries.length > 0 &&
    ministries.every((mention) => isOwnActor(mentions, [{ kind: 'mention', mention }], state))
  );
}
