import { reportsAs } from '../../clause/reports-as.js';
import { hasAnyClass } from '../../clause/word-class.js';
import type { Stance } from '../../findings.js';
import type { ReadStatement } from '../../read-statement.js';
import type { LocatedEvent } from '../locate-events.js';
import { isSignalOf } from './signal.js';

/** Told with a small word that negates it. */
function isNegated({ told: { telling } }: LocatedEvent): boolean {
  return telling.chain.some((signal) => isSignalOf(signal, 'negator'));
}

/** A deed of a clause of its own; what a noun names is what the denial is about. */
function hasClause({ told: { telling } }: LocatedEvent): boolean {
  return telling.rule !== 'noun-event';
}

/** `tidak menyerang warga, [tetapi] menyerang gudang`, `dan [hanya] menyerang gudang`. */
function isSetAgainst({ told: { telling } }: LocatedEvent): boolean {
  return telling.chain.some(
    (signal) => typeof signal === 'string' && hasAnyClass(signal, 'contrast', 'but-rather', 'nothing-else'),
  );
}

/** `mengatakan`, not `membantah`: only what is said denies. */
function isNeutral({ draft: { cue }, view }: ReadStatement): boolean {
  return reportsAs(view.article.text.slice(cue.start, cue.end).toLowerCase(), 'states');
}

/**
 * Tells whether a deed is only told beside one that its speaker denies by negating it.
 *
 * @param teller the statement that tells it
 * @param stance the statement's settled stance
 * @param event the deed
 * @example
 * // Iran mengatakan pihaknya [mendukung] Houthi, tetapi tidak memasok senjata. → true
 * // Rusia tidak menyerang warga, tetapi [menyerang] gudang, kata Moskow. → true
 * // Iran membantah [mendukung] Houthi dan memasok senjata. → false
 */
export function isBesideDenied(
  teller: ReadStatement | null,
  stance: Stance | null,
  event: LocatedEvent,
): boolean {
  if (stance !== 'denies' || teller === null || !isNeutral(teller)) return false;
  // `bukan Peru yang menyerang, melainkan Fiji`: it is laid at another's door.
  if (event.told.telling.instead === true || isNegated(event) || !hasClause(event)) return false;
  if (isSetAgainst(event)) return true;
  return teller.inside.some((other) => other !== event && isNegated(other) && hasClause(other));
}
