import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../../events/act-group.js';
import { isActWord } from '../../events/act-word.js';
import { isSignalOf, type Signal } from '../../events/status/signal.js';
import { statusOf } from '../../events/status/status.js';
import type { ToldEvent } from '../../events/told-event.js';

/** `sanksi terhadap firma yang dituduh memasok drone`: who is accused already is only called so. */
function isAccusedBefore(chain: readonly Signal[]): boolean {
  return chain.includes('yang') && chain.some((signal) => isSignalOf(signal, 'accused'));
}

/** `memberi jet yang banyak dicari Kyiv`: that somebody wants a thing only describes it. */
function isOnlySought({ rule, frame }: ToldEvent['telling']): boolean {
  return rule === 'passive-clause' && frame.seeks === true;
}

/**
 * Tells whether an act is claimed: told as done or planned, not as a wish, a condition or a mere possibility; a noun takes it for granted.
 *
 * @param event an act told in the statement
 * @param belief whether the reporting word tells a belief (`menduga`)
 * @example
 * // mengatakan [Iran mengirim drone] → true; mengatakan [Iran mungkin mengirim drone] → false
 */
export function isClaimedDeed({ telling }: ToldEvent, belief: boolean): boolean {
  if (telling.rule === 'noun-event' && telling.doers.length === 0 && !belief) return false;
  if (isAccusedBefore(telling.chain) || isOnlySought(telling)) return false;
  // `mengumumkan sanksi terhadap Iran atas pasokan drone`: it is the ground of what is told.
  if (telling.punished === true && !belief) return false;
  const status = statusOf(telling.chain, null, false);
  return (
    status === 'asserted' || status === 'planned' || status === 'alleged' || (belief && status === 'possible')
  );
}

/**
 * Tells whether an act names its doer: who is only the other side of it is accused of nothing.
 *
 * @param event an act told in the statement
 * @example
 * // [Iran] mengirim drone → true; pemerintah membahas pembelian rudal dengan [India] → false
 */
export function namesDoer({ telling, roles }: ToldEvent): boolean {
  const active = telling.rule === 'active-clause';
  const shares = active && telling.frame.roles['dengan'] === 'actors';
  const takes = active && telling.frame.roles['subject'] === 'recipients' && telling.doers.length > 0;
  // `Ukraina akan menerima rudal Patriot`: it is told when something comes, and nobody is accused.
  if (takes && roles.actors.length === 0 && statusOf(telling.chain, null, false) === 'planned') return false;
  // `Houthi menerima suku cadang drone dari pelabuhan China`: who takes it is accused of it.
  if (takes) return true;
  return roles.actors.length > 0 && (!shares || telling.doers.length > 0);
}

/**
 * Tells whether somebody without a name does what firms and merchants may do: `menduga [pabrik di Shenzhen mengirim drone ke Rusia]`.
 *
 * @param event an act told in the statement
 */
export function isDoneUnnamed({ telling, roles }: ToldEvent): boolean {
  if (telling.rule !== 'active-clause' || !isActOf(telling.frame.act, 'traded')) return false;
  return roles.actors.length === 0 && !telling.chain.includes('yang');
}

/**
 * Tells whether an act is denied by the words before it: `tidak mengirim`; `tidak akan mengirim` and `belum mengirim` deny nothing.
 *
 * @param event an act told in the statement
 * @example
 * // Iran mengatakan [tidak mengirim drone]. → true; Iran mengatakan [tidak akan mengirim drone]. → false
 */
export function isDeniedDeed({ telling: { chain } }: ToldEvent): boolean {
  // `belum dan tidak akan mengirim`
  const isOpen =
    chain.includes('belum') && !chain.some((one) => one !== 'belum' && isSignalOf(one, 'negator'));
  if (isOpen || chain.some((signal) => isSignalOf(signal, 'unreal'))) return false;
  // `memperingatkan Beijing agar tidak memasok drone`, `batal membeli jet`
  if (chain.some((signal) => isSignalOf(signal, 'wish') || isSignalOf(signal, 'called-off'))) return false;
  return statusOf(chain, null, false) === 'negated' && chain.some((signal) => isSignalOf(signal, 'negator'));
}

/**
 * Tells whether what befell somebody by a strike tells that it was done: `seorang sopir terluka akibat serangan drone Ukraina`.
 *
 * @param event an act told in the statement
 * @param said what is said
 * @example
 * // mengatakan [seorang sopir terluka akibat serangan drone Ukraina] → true; mengatakan [serangan drone Ukraina mahal] → false
 */
export function befellSomebody({ telling, roles }: ToldEvent, said: string): boolean {
  if (telling.rule !== 'noun-event' || !isActOf(telling.frame.act, 'strike') || roles.actors.length === 0)
    return false;
  if (statusOf(telling.chain, null, false) !== 'asserted') return false;
  return said.split(/[^\p{L}-]+/u).some((word) => isActWord(word, 'befallen') || isActWord(word, 'effect'));
}

/**
 * Tells whether an act that a noun tells in a belief stands beside a condition, so that it is not told as done.
 *
 * @param event an act told in the statement
 * @param said what is said
 * @param belief whether the reporting word tells a belief
 * @example
 * // khawatir [keamanannya terancam jika Korea Utara melaksanakan rencana serangan] → true
 * // khawatir [serangan Korea Utara berlanjut] → false
 */
export function isUnderCondition({ telling }: ToldEvent, said: string, belief: boolean): boolean {
  if (telling.rule !== 'noun-event' || !belief) return false;
  return said
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => hasClass(word, 'condition'));
}
