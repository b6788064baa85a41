import { findNames } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import words from '../../data/described-media.json' with { type: 'json' };
import { alternatives } from '../alternatives.js';
import { marksIn } from '../marks/page-marks.js';
import type { LooseCredit } from './loose-credit.js';

const listed = (part: string): string =>
  alternatives(
    words.entries.filter((entry) => entry.part === part).flatMap((entry) => entry.words),
    part === 'head',
  );

const RELAY = /(?:mengutip|melansir|menyitir|menirukan)(?![\p{L}-])/uy;
const SMALL_M = 109;
const BEFORE_RELAY = /[ \u00a0](?:yang[ \u00a0])?$/;
const BEFORE_REACH = 6;
const DESCRIBED = new RegExp(
  `(?<![\\p{L}-])(?:${listed('head')})((?:[ \\u00a0](?:${listed('kind')})){0,2})((?:[ \\u00a0]\\p{Lu}\\p{L}{1,20}){0,2})$`,
  'u',
);
const REACH = 72;

/** A name behind the description must be a country: any other is the medium's own (`kantor berita Kabar`). */
function isCountry(text: string, start: number, end: number): boolean {
  return findNames(text, start, end).some(
    (name) => name.start === start && name.end === end && name.actors.some((id) => id.startsWith('country/')),
  );
}

/**
 * Tells whether a medium has no name of its own.
 * @param name A medium as a page credits it.
 * @example
 * ```ts
 * isDescribedMedium('media pemerintah Rusia'); // true
 * isDescribedMedium('Media Indonesia'); // false
 * ```
 */
export function isDescribedMedium(name: string): boolean {
  return describedAt(name, { start: 0, end: name.length }, name.length)?.start === 0;
}

function describedAt(text: string, sentence: Span, at: number): Span | null {
  const from = Math.max(sentence.start, at - REACH);
  const found = DESCRIBED.exec(text.slice(from, at));
  if (found === null) return null;
  const [whole, kinds = '', country = ''] = found;
  // `Media Israel` at the head of a sentence may be a name.
  if (kinds === '' && (country === '' || /^\p{Lu}/u.test(whole))) return null;
  const isNamed = country !== '' && !isCountry(text, at - country.length + 1, at);
  return isNamed ? null : { start: at - whole.length, end: at };
}

/**
 * Finds media without a name of their own that pass on the words of somebody else.
 * @param text The page.
 * @param sentence Where to look.
 * @param cues Where cues may begin, as `PageMarks` lists them.
 * @returns Credits without an id, in text order.
 * @example
 * ```ts
 * describedMedia('… kata media pemerintah Rusia mengutip Lavrov.', { start: 0, end: 46 }, [30])[0]?.name; // 'media pemerintah Rusia'
 * ```
 */
export function describedMedia(text: string, sentence: Span, cues: readonly number[]): LooseCredit[] {
  const found: LooseCredit[] = [];
  for (const at of marksIn(cues, sentence.start, sentence.end)) {
    const cue = relayAt(text, at);
    const span = cue === null ? null : describedBefore(text, sentence, at);
    if (cue !== null && span !== null)
      found.push({ ...span, name: text.slice(span.start, span.end), id: null, cue, link: 'speaking' });
  }
  return found;
}

/** The medium that ends before the verb, or before `yang` in front of it. */
function relayAt(text: string, at: number): string | null {
  if (text.charCodeAt(at) !== SMALL_M) return null;
  RELAY.lastIndex = at;
  return RELAY.exec(text)?.[0] ?? null;
}

function describedBefore(text: string, sentence: Span, at: number): Span | null {
  const before = BEFORE_RELAY.exec(text.slice(Math.max(sentence.start, at - BEFORE_REACH), at));
  return before === null ? null : describedAt(text, sentence, at - before[0].length);
}
