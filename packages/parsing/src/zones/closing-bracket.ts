import { findMedia } from '@warta/gazetteer';
import type { ZoneKind } from '../article.js';
import { initialCode } from '../credits/initial-codes.js';
import { findDomains } from '../metadata/domain-names.js';
import { isPersonName } from '../metadata/person-names.js';

/** What closes the last paragraph. */
export interface Closing {
  /** Offset in the paragraph. */
  readonly start: number;
  readonly kind: ZoneKind;
  readonly rule: string;
}

const REACH = 80;
const BRACKET = /[([]([^()[\]]{1,60})[)\]]\s*[.*]{0,3}$/;
const SOURCE = /^\s*(?:sumber|source|foto|dikutip dari|dilansir dari)\s*:/i;
const WRITTEN = /^\s*(?:ditulis )?oleh\s*:?\s+/i;
const INITIALS = /^[\p{L}\p{N}*]{1,6}(?:[.-][\p{L}\p{N}]{1,4})?$/u;
const STARS = /(?:(?<!\*)\*{3,}|\([*\s]{1,5}\))\s*$/;
const CLOSERS = ')].*';
const SENTENCE_END = /[.!?"”'’…*)]$/;

/**
 * Reads the bracket that closes the last paragraph: initials, a name, an agency.
 * @param text The paragraph, without white space behind it.
 * @returns Where it begins and what it is, or null.
 * @example
 * ```ts
 * readClosing('Harga beras naik. (bud/sit)'); // { start: 18, kind: 'byline', rule: 'closing-initials' }
 * readClosing('Harga beras naik. (AFP/Z-4)'); // { start: 18, kind: 'credit', rule: 'closing-agency' }
 * ```
 */
export function readClosing(text: string): Closing | null {
  if (!CLOSERS.includes(text.charAt(text.length - 1))) return null;
  const offset = Math.max(0, text.length - REACH);
  const tail = text.slice(offset);
  const stars = STARS.exec(tail);
  if (stars !== null) return { start: offset + stars.index, kind: 'other', rule: 'closing-stars' };
  const bracket = BRACKET.exec(tail);
  if (bracket === null) return null;
  const before = tail.slice(0, bracket.index).trimEnd();
  if (!SENTENCE_END.test(before)) return null;
  const kind = closingKind(bracket[1] ?? '');
  return kind === null ? null : { start: offset + bracket.index, ...kind };
}

/**
 * Says what the words of a closing bracket are.
 * @param inner What stands between the brackets.
 * @example
 * ```ts
 * closingKind('ant/dil/jpnn')?.kind; // 'credit'
 * closingKind('tertawa'); // null
 * ```
 */
export function closingKind(inner: string): Omit<Closing, 'start'> | null {
  if (SOURCE.test(inner)) return { kind: 'credit', rule: 'closing-source' };
  const names = inner.replace(WRITTEN, '');
  const pieces = names.split(/[/|,;]/).map((piece) => piece.trim());
  if (pieces.some(isMedium)) return { kind: 'credit', rule: 'closing-agency' };
  if (pieces.every((piece) => INITIALS.test(piece))) return { kind: 'byline', rule: 'closing-initials' };
  return pieces.every((piece) => isFullName(piece) || INITIALS.test(piece))
    ? { kind: 'byline', rule: 'closing-name' }
    : null;
}

function isMedium(piece: string): boolean {
  if (
    initialCode(piece) !== null ||
    findDomains(piece).some((name) => name.end - name.start === piece.length)
  )
    return true;
  return findMedia(piece).some(
    (medium) => medium.start === 0 && medium.end === piece.length && !(medium.weak && piece.length < 4),
  );
}

function isFullName(piece: string): boolean {
  return piece.includes(' ') && /^\p{Lu}/u.test(piece) && isPersonName(piece);
}
