import { type AliasMatch, actorById, findMedia, findNames, type MediumMatch } from '@warta/gazetteer';
import { mapList } from '../map-list.js';
import type { NameToken } from './name-token.js';

/** Where a token begins. */
type Place = Pick<NameToken, 'start'>;

const PERSON = 1;
const ORGANIZATION = 2;
const PLACE = 4;
const COUNTRY = 8;
const MEDIUM = 16;
const WEAK = 32;
const INSIDE = 64;

/** The tokens as one text, a space where there was any gap, and where each begins in it. */
function joinTokens(tokens: readonly NameToken[]): { text: string; starts: Place[] } {
  let text = '';
  let last = -1;
  const starts = mapList(tokens, (token, at) => {
    if (at > 0 && token.start > last) text += ' ';
    const { length } = text;
    text += token.text;
    last = token.end;
    return { start: length };
  });
  return { text, starts };
}

function bitOfActor(id: string): number {
  const kind = actorById(id)?.kind;
  if (kind === 'person') return PERSON;
  return kind === 'country' ? COUNTRY : ORGANIZATION;
}

/** A known name: where it stands, and what the tagger is told of it. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

/**
 * What the tagger is told of a known actor or place: the kinds it may be of, and whether it is weak.
 * @param match - a match of the gazetteer
 * @example
 * findNames('Korut').map(nameSpan) // [ { start: 0, end: 5, bits: 8 } ]
 */
export function nameSpan({ start, end, actors, places, weak, caps }: AliasMatch): KnownSpan {
  let bits = places.length > 0 ? PLACE : 0;
  for (const id of actors) bits |= bitOfActor(id);
  return { start, end, bits: bits | (weak || caps ? WEAK : 0) };
}

/**
 * What the tagger is told of a known medium.
 * @param match - a match of the gazetteer
 * @example
 * findMedia('dilansir Reuters').map(mediumSpan) // [ { start: 9, end: 16, bits: 16 } ]
 */
export function mediumSpan({ start, end, weak }: MediumMatch): KnownSpan {
  return { start, end, bits: MEDIUM | (weak ? WEAK : 0) };
}

/**
 * Marks the tokens that lie in known names, and all but the first of each as going on with it.
 * @param marks - a mark for each token, 0 at first
 * @param tokens - where the tokens begin
 * @param spans - the names, in text order
 * @param from - the first span that may reach a token
 * @returns the first span that begins behind the tokens
 * @example
 * const marks = new Int32Array(2);
 * markTokens(marks, [{ start: 0 }, { start: 6 }], [{ start: 0, end: 11, bits: 8 }], 0); // 1, marks are 8 and 72
 */
export function markTokens(
  marks: Int32Array,
  tokens: readonly Place[],
  spans: readonly KnownSpan[],
  from: number,
): number {
  let at = 0;
  let next = from;
  const { length } = tokens;
  for (; next < spans.length; next++) {
    const { start, end, bits } = spans[next] as KnownSpan;
    while (at < length && (tokens[at] as Place).start < start) at++;
    if (at === length) return next;
    for (let isFirst = true; at < length && (tokens[at] as Place).start < end; at++, isFirst = false) {
      marks[at] = (marks[at] ?? 0) | bits | (isFirst ? 0 : INSIDE);
    }
  }
  return next;
}

/**
 * Marks the tokens that lie in a name the gazetteer knows: the kinds it may be of, whether it is weak, and
 * whether the token continues it; 0 for tokens in none.
 * @param tokens - the tokens of a sentence
 * @example
 * markKnown([{ text: 'kata', start: 0, end: 4 }]) // Int32Array [ 0 ]
 */
export function markKnown(tokens: readonly NameToken[]): Int32Array {
  const marks = new Int32Array(tokens.length);
  const { text, starts } = joinTokens(tokens);
  markTokens(marks, starts, mapList(findNames(text), nameSpan), 0);
  markTokens(marks, starts, mapList(findMedia(text), mediumSpan), 0);
  return marks;
}
