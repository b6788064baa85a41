import { actorById, findMedia, findNames } from '@warta/gazetteer';
import type { NameToken } from './name-token.js';

const PERSON = 1;
const ORGANIZATION = 2;
const PLACE = 4;
const COUNTRY = 8;
const MEDIUM = 16;
const WEAK = 32;
const INSIDE = 64;

/** The tokens as one text, a space where there was any gap, and the code unit at which each begins in it. */
function joinTokens(tokens: readonly NameToken[]): { text: string; starts: Int32Array } {
  const starts = new Int32Array(tokens.length);
  let text = '';
  let last = -1;
  tokens.forEach((token, at) => {
    if (at > 0 && token.start > last) text += ' ';
    starts[at] = text.length;
    text += token.text;
    last = token.end;
  });
  return { text, starts };
}

function bitOfActor(id: string): number {
  const kind = actorById(id)?.kind;
  if (kind === 'person') return PERSON;
  return kind === 'country' ? COUNTRY : ORGANIZATION;
}

/** Walks the tokens once for matches in text order and marks those that lie in one. */
function markTokens(
  marks: Int32Array,
  starts: Int32Array,
  matches: readonly { start: number; end: number; bits: number }[],
): void {
  let at = 0;
  for (const { start, end, bits } of matches) {
    while (at < starts.length && (starts[at] ?? 0) < start) at++;
    for (let isFirst = true; at < starts.length && (starts[at] ?? 0) < end; at++, isFirst = false) {
      marks[at] = (marks[at] ?? 0) | bits | (isFirst ? 0 : INSIDE);
    }
  }
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
  const names = findNames(text).map(({ start, end, actors, places, weak, caps }) => {
    const kinds = actors.reduce((bits, id) => bits | bitOfActor(id), places.length > 0 ? PLACE : 0);
    return { start, end, bits: kinds | (weak || caps ? WEAK : 0) };
  });
  markTokens(marks, starts, names);
  const media = findMedia(text).map(({ start, end, weak }) => ({
    start,
    end,
    bits: MEDIUM | (weak ? WEAK : 0),
  }));
  markTokens(marks, starts, media);
  return marks;
}
