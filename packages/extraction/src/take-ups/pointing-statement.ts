import type { Mention, ReportStatus, Stance } from '../findings.js';
import type { ReadStatement } from '../read-statement.js';
import { claimPointer } from './claim-pointer.js';
import { deedPointer } from './deed-pointer.js';
import type { Pointer } from './pointer.js';
import { repeatedClaim } from './repeated-claim.js';

/** The status that a stance gives to the event it takes up; other stances take up none. */
export const STATUS_OF: Partial<Record<Stance, ReportStatus>> = {
  alleges: 'alleged',
  denies: 'denied',
  confirms: 'confirmed',
};

/** One statement that points back, and the names it may point at. */
export interface PointingStatement {
  readonly read: ReadStatement;
  readonly stance: Stance;
  readonly pointer: Pointer;
  readonly isClaim: boolean;
  readonly mentions: readonly Mention[];
}

/**
 * Reads what a statement points back at, where it tells no act of its own.
 *
 * @param read a statement
 * @param mentions the mentions of the article
 * @returns one, or none where it points at nothing
 * @example
 * // Teheran membantah tuduhan itu. → points at a claim; Teheran membantah memasok drone. → none
 */
export function readPointing(read: ReadStatement, mentions: readonly Mention[]): PointingStatement[] {
  const stance = read.statements[0]?.stance;
  if (stance === undefined || STATUS_OF[stance] === undefined || read.inside.length > 0) return [];
  const found = readPointer(read, stance);
  return found === null ? [] : [{ read, stance, mentions, ...found }];
}

function readPointer(read: ReadStatement, stance: Stance): { pointer: Pointer; isClaim: boolean } | null {
  const claim = stance === 'alleges' ? repeatedClaim(read) : claimPointer(read);
  if (claim !== null) return { pointer: claim, isClaim: true };
  const deed = deedPointer(read);
  return deed === null ? null : { pointer: deed, isClaim: false };
}
