import { reportingForms, withoutNya } from '@warta/indonesian';
import type { Chunk } from '../chunk.js';
import { isRoleNoun } from '../role-noun.js';
import { hasClass } from '../word-class.js';

/**
 * Tells whether a phrase is the effort of somebody, who carries it out: `upaya Rusia untuk mendapatkan`.
 *
 * @param chunk the phrase, or undefined past the end
 */
export function isEffort(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && isRoleNoun(chunk.head, 'effort');
}

/**
 * Tells whether a phrase is the consent of somebody to a deed of their own, at which others take offence or pleasure: `mengecam persetujuan AS untuk menjual`; but `meminta persetujuan AS untuk menjual`.
 *
 * @param chunk the phrase, or undefined past the end
 * @param verb the verb before it, in lower case
 */
export function isJudgedConsent(chunk: Chunk | undefined, verb: string): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.owners.length === 0 || !hasClass(chunk.head, 'consent'))
    return false;
  return reportingForms(verb).some(({ stance, voice }) => JUDGES.has(stance) && voice !== 'noun');
}

const JUDGES: ReadonlySet<string> = new Set(['condemns', 'praises']);

/** `menegaskan [tindakan itu] melanggar hukum`: behind a word that also hands over a clause, more than the bare noun begins one. */
function beginsClause({ from, to }: Chunk, verb: string): boolean {
  return to > from + 1 && hasClass(verb, 'asserting');
}

/**
 * Tells whether a phrase is the effort of the subject itself: `mengumumkan rencana membeli`.
 *
 * @param chunk the phrase, or undefined past the end
 * @param verb the verb before it, in lower case
 */
export function isOwnEffort(chunk: Chunk | undefined, verb: string): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.owners.length + chunk.heads.length > 0) return false;
  if (beginsClause(chunk, verb)) return false;
  return hasClass(verb, 'planning') && isRoleNoun(withoutNya(chunk.head), 'effort');
}

/**
 * Tells whether a phrase names somebody's part in a deed, who then does it: `peran Turki dalam memasok drone`.
 *
 * @param chunk the phrase, or undefined past the end
 */
export function isPartIn(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && hasClass(chunk.head, 'part-in-deed');
}

/**
 * Tells whether a phrase is a claim that names somebody: behind it `dalam` and a verb tell what part they had (`klaim peran Turki dalam memasok`).
 *
 * @param chunk the phrase, or undefined past the end
 */
export function isClaimAbout(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.owners.length === 0) return false;
  return reportingForms(chunk.head).some(({ voice, claim }) => voice === 'noun' && claim);
}

/**
 * Tells whether a phrase leaves it open who has a part in a deed or failed to do it: `perannya dalam memasok`, `kegagalan Turki dalam mencegah`.
 *
 * @param chunk the phrase, or undefined past the end
 */
export function isOpenPart(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase') return false;
  return hasClass(chunk.head, 'failing-in') || hasClass(withoutNya(chunk.head), 'part-in-deed');
}
