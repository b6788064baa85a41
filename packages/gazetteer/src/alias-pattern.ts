import type { CasePolicy } from './actor.js';
import { classes, isUpperCode, isWordCode, SKIP } from './fold.js';

/** An alias made ready for matching, with whatever it stands for. */
export interface AliasPattern<T> {
  readonly text: string;
  readonly policy: CasePolicy;
  /** Bit n: word n must begin with a capital (words past the 31st are free). */
  readonly capitals: number;
  readonly words: number;
  readonly value: T;
}

interface Capitals {
  readonly capitals: number;
  readonly words: number;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Bit n is set where word n begins with a capital or, if `free`, follows a hyphen (`Jong-un`). */
function readCapitals(text: string, start: number, end: number, free: boolean): Capitals {
  let capitals = 0;
  let words = 0;
  let wasWord = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classes[code] === SKIP) continue;
    const isWord = isWordCode(code);
    if (isWord && !wasWord) {
      const counts = isUpperCode(code) || (free && at > start && isHyphen(text.charCodeAt(at - 1)));
      if (counts && words < 31) capitals |= 1 << words;
      words++;
    }
    wasWord = isWord;
  }
  return { capitals, words };
}

function isShortWord(text: string): boolean {
  return text.length <= 3 && !/[^\p{L}\p{N}]/u.test(text);
}

function isDomain(text: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
}

/**
 * Chooses how the case of a text must agree with an alias that does not say so.
 * @param text - the alias
 * @example
 * defaultPolicy('AS') // 'exact'
 */
export function defaultPolicy(text: string): CasePolicy {
  if (isDomain(text)) return 'any';
  return isShortWord(text) ? 'exact' : 'name';
}

/**
 * Makes an alias ready for matching.
 * @param text - the alias
 * @param value - what it stands for
 * @param policy - how case must agree
 * @example
 * createPattern('Korea Utara', 1).capitals // 3
 */
export function createPattern<T>(text: string, value: T, policy = defaultPolicy(text)): AliasPattern<T> {
  return { text, policy, ...readCapitals(text, 0, text.length, false), value };
}

function agreesExactly(text: string, start: number, end: number, alias: string): boolean {
  let of = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) continue;
    while (!isWordCode(alias.charCodeAt(of))) of++;
    if (code !== alias.charCodeAt(of++)) return false;
  }
  return true;
}

/**
 * Tells whether the case of a stretch of text agrees with an alias whose folded form it has.
 * @param pattern - the alias
 * @param text - the text
 * @param start - UTF-16 code units
 * @param end - UTF-16 code units
 * @example
 * agreesInCase(createPattern('AS', 1), 'As', 0, 2) // false
 */
export function agreesInCase<T>(pattern: AliasPattern<T>, text: string, start: number, end: number): boolean {
  if (pattern.policy === 'any') return true;
  if (pattern.policy === 'exact') return agreesExactly(text, start, end, pattern.text);
  if (pattern.words === 1) return pattern.capitals === 0 || isUpperCode(text.charCodeAt(start));
  return (readCapitals(text, start, end, true).capitals & pattern.capitals) === pattern.capitals;
}
