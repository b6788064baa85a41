import marks from '../../data/photo-marks.json' with { type: 'json' };
import { isWordCode } from '../letter-kind.js';
import type { Line } from '../line.js';
import { createOpenings, mayOpen } from '../marks/opening.js';
import { knownMedium } from '../metadata/known-names.js';
import { isPersonName } from '../metadata/person-names.js';
import { createNeedles, needlesAt, needlesIn, nextNeedle } from '../needles.js';

const TAIL = 90;
const MEDIUM_AND_NAME = /[([]([^()[\]/]{2,30})\/([^()[\]/]{3,40})[)\]]\.?$/;
const MEDIUM_ALONE = /[\s,.]\(([^()[\]/]{2,24})\)\.?$/;
const DOCUMENTED = /[([](?:dokumentasi|dok\.?) [^()[\]]{2,50}[)\]]\.?$/i;
const NAMED_SOURCE = /^[\s.(]?Foto\/(?!video)[\p{L}@][\p{L}\d @/_-]{0,40}[.)]?$/iu;
const LIKELY = /[/(:@]|images|photo|foto|via|dok|epa|doc|\.com/;
const OPENINGS = createOpenings(marksAt('start'));
const STARTS = createNeedles(marksAt('start'));
const ENDS = createNeedles(marksAt('end'));
const POSES = createNeedles(marksAt('inside'));

function marksAt(where: string): string[] {
  return marks.entries.filter((entry) => entry.where === where).map((entry) => entry.mark);
}

/**
 * Says whether a line begins with the words of a caption: `Ilustrasi …`, `Foto: …`.
 * @param line The line.
 * @example
 * ```ts
 * opensLikeCaption(line('Ilustrasi. Pedagang beras')); // true
 * ```
 */
export function opensLikeCaption(line: Line): boolean {
  if (!mayOpen(OPENINGS, line.opening)) return false;
  return needlesAt(STARTS, line.head, 0).some(
    (mark) => !continuesWord(mark, line.head.charCodeAt(mark.length)),
  );
}

/**
 * Says whether a line tells where somebody stands in a picture: `Menteri Budi (kiri) …`.
 * @param text The line.
 * @example
 * ```ts
 * tellsPose('Menteri Budi (kiri) menyalami petani.'); // true
 * ```
 */
export function tellsPose(text: string): boolean {
  return text.includes('(') && nextNeedle(POSES, text, 0, text.length, true) >= 0;
}

/**
 * Says whether a line ends with a photo credit: `(AFP via Getty Images)`, `/REUTERS/Budi`.
 * @param text The line.
 * @example
 * ```ts
 * endsWithPhotoCredit('Pedagang beras di Pasar Induk. ANTARA FOTO/Budi'); // true
 * ```
 */
export function endsWithPhotoCredit(text: string): boolean {
  return hasEndMark(text) || isMediumAndName(text) || hasNamedSource(text) || isDocumented(text);
}

/**
 * Says whether a line over the body ends with nothing but a medium in brackets, as captions do: `Dmitry Peskov (AP)`.
 * A paragraph of the body may end so, too, with the credit of its story.
 * @param text The line.
 * @example
 * ```ts
 * endsWithMedium('Juru bicara Kremlin Dmitry Peskov. (AFP)'); // true
 * endsWithMedium('Harga Beras Naik (Lagi)'); // false
 * ```
 */
export function endsWithMedium(text: string): boolean {
  const found = endsWithBracket(text) ? MEDIUM_ALONE.exec(text.slice(-TAIL)) : null;
  return found !== null && knownMedium((found[1] ?? '').trim()) !== undefined;
}

/** Letters are compared whatever their case first, for few lines end with a mark and are worth a copy of their end. */
function hasEndMark(text: string): boolean {
  if (nextNeedle(ENDS, text, Math.max(0, text.length - TAIL), text.length, true) < 0) return false;
  const lower = text.slice(-TAIL).toLowerCase();
  return LIKELY.test(lower) && needlesIn(ENDS, lower).some((mark) => hasMark(lower, mark));
}

function hasMark(tail: string, mark: string): boolean {
  const at = tail.lastIndexOf(mark);
  if (at < 0 || continuesWord(mark, tail.charCodeAt(at + mark.length))) return false;
  return !isWordCode(mark.charCodeAt(0)) || !isWordCode(tail.charCodeAt(at - 1));
}

/** `(Dokumentasi Bakamla)` */
function isDocumented(text: string): boolean {
  return endsWithBracket(text) && DOCUMENTED.test(text.slice(-TAIL));
}

/** `Kepala badan itu. Foto/Contoh Agency`: a capital parts it from `foto/video`. */
function hasNamedSource(text: string): boolean {
  const at = text.lastIndexOf('Foto/');
  return at >= 0 && at >= text.length - TAIL && NAMED_SOURCE.test(text.slice(Math.max(0, at - 1)));
}

function continuesWord(mark: string, next: number): boolean {
  return isWordCode(mark.charCodeAt(mark.length - 1)) && isWordCode(next);
}

function endsWithBracket(text: string): boolean {
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  return last === ')' || last === ']';
}

/** `(KOMPAS.com/Budi Santoso)` */
function isMediumAndName(text: string): boolean {
  const found = endsWithBracket(text) ? MEDIUM_AND_NAME.exec(text.slice(-TAIL)) : null;
  return (
    found !== null &&
    knownMedium((found[1] ?? '').trim()) !== undefined &&
    isPersonName((found[2] ?? '').trim())
  );
}
