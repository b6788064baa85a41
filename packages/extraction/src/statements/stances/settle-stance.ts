import { hasClass } from '../../clause/word-class.js';
import { actOf } from '../../events/act.js';
import type { ToldEvent } from '../../events/told-event.js';
import type { Mention, Stance } from '../../findings.js';
import type { StatementDraft } from '../draft.js';
import { findsNone, lacksProof } from './finds-none.js';
import { letsAnother } from './lets-another.js';
import { onlyCounts } from './only-counts.js';
import { onlyWorries } from './only-worries.js';
import { promisesOwn } from './own-promise.js';
import { hasOwnSide, isOfOtherGroup, mayTellOfOwn } from './speaks-of-own.js';
import { supportsClaim } from './supported-claim.js';
import {
  befellSomebody,
  isClaimedDeed,
  isDeniedDeed,
  isDoneUnnamed,
  isUnderCondition,
  namesDoer,
} from './told-deed.js';

/** `Jika gencatan senjata dilanggar, X akan menyerang`: nothing is told as done. */
function opensWithCondition(said: string): boolean {
  const first = said.split(/\s/u, 1)[0] ?? '';
  return hasClass(first.toLowerCase(), 'condition');
}

/** `Bukan Iran yang memasok drone itu` clears whom others blame. */
function clearsOthers(contested: readonly ToldEvent[], said: string): boolean {
  return contested.length > 0 && /^bukan (?:\p{L}+ ){1,4}yang /iu.test(said);
}

/** What telling one contested act makes of the statement, or null. */
function stanceTo(
  event: ToldEvent,
  draft: StatementDraft,
  mentions: readonly Mention[],
  said: string,
  text: string,
): Stance | null {
  const own = hasOwnSide(event, draft.speakers, mentions);
  if (own && isDeniedDeed(event)) return 'denies';
  if (own && !isOfOtherGroup(event, draft.speakers, mentions)) return null;
  if (opensWithCondition(said) || letsAnother(said) || mayTellOfOwn(event, draft, mentions, text))
    return null;
  if (!namesDoer(event) && !(draft.belief && isDoneUnnamed(event))) return null;
  return isClaimedDeed(event, draft.belief) || befellSomebody(event, said) ? 'alleges' : null;
}

/** What the first contested act that tells it makes of the statement, or null. */
function stanceToActs(
  contested: readonly ToldEvent[],
  draft: StatementDraft,
  mentions: readonly Mention[],
  said: string,
  text: string,
): Stance | null {
  for (const event of contested) {
    const stance = isUnderCondition(event, said, draft.belief)
      ? null
      : stanceTo(event, draft, mentions, said, text);
    if (stance !== null) return stance;
  }
  return null;
}

function saidIn(text: string, { content }: StatementDraft): string {
  return text.slice(content?.start ?? 0, content?.end ?? 0);
}

/**
 * Settles the stance of a statement by what it tells: a neutral word about another's contested act alleges it, and saying that one did not do it denies it.
 *
 * @param draft the statement as its rule found it
 * @param inside the acts told in its content
 * @param mentions the mentions of the article
 * @param text the article's text
 * @param from where the statement's sentence begins, in UTF-16 code units
 * @returns the stance; only `states` is ever changed
 * @example
 * // AS mengatakan Iran mengirim drone ke Rusia. → alleges
 * // Iran mengatakan tidak pernah mengirim drone ke Rusia. → denies
 * // AS mengatakan akan mengirim rudal ke Ukraina. → states
 */
export function settleStance(
  draft: StatementDraft,
  inside: readonly ToldEvent[],
  mentions: readonly Mention[],
  text: string,
  from: number,
): Stance {
  // `mengakui bahwa belum ada bukti pengiriman itu`: nothing is confirmed.
  if (draft.stance === 'confirms' && lacksProof(saidIn(text, draft)) >= 0) return 'states';
  if (draft.stance !== 'states' || onlyCounts(text, draft) || onlyWorries(text, draft)) return draft.stance;
  if (supportsClaim(text, draft, mentions, from)) return 'alleges';
  const said = saidIn(text, draft);
  const contested = inside.filter(({ telling }) => actOf(telling.frame.act).contested === true);
  if (clearsOthers(contested, said)) return 'denies';
  if (findsNone(said)) return 'states';
  const stance = stanceToActs(contested, draft, mentions, said, text);
  return stance ?? (promisesOwn(text, draft) ? 'promises' : 'states');
}
