import { type Token, tokenize } from '@warta/text';
import type { NumberExpression } from '../number-expression.js';
import { effectAfter, effectBefore, isEstimate, isJoint, type NumberEffect } from './number-words.js';
import { type Cardinal, readCardinal } from './read-cardinal.js';

/**
 * Finds the numbers of a text, in figures and words, with the words that bound them; days and clock times are numbers
 * too, as far as they look like numbers: leave out the spans of `findDates` where they matter.
 * @param text any string
 * @param start first code unit to read
 * @param end where to stop
 * @example findNumbers('lebih dari 1.000 kontainer')[0]
 * // → { start: 0, end: 16, text: 'lebih dari 1.000', value: 1000, least: 1000, most: null, approximate: false }
 */
export function findNumbers(text: string, start = 0, end = text.length): NumberExpression[] {
  const tokens = tokenize(text, start, end);
  const found: NumberExpression[] = [];
  let used = 0;
  for (let index = 0; index < tokens.length; index++) {
    const cardinal = isBarred(text, tokens, index) ? null : readCardinal(text, tokens, index);
    if (cardinal === null) continue;
    const number = bound(text, tokens, used, index, cardinal);
    found.push(number.expression);
    used = number.next;
    index = number.next - 1;
  }
  return found;
}

// `salah satu`, `satu sama lain`, `pukul 07.22` name no amount.
function isBarred(text: string, tokens: readonly Token[], index: number): boolean {
  const before = wordOf(text, tokens, index - 1);
  if (before === 'salah' || before === 'pukul' || before === 'ke') return true;
  return wordOf(text, tokens, index) === 'satu' && wordOf(text, tokens, index + 1) === 'sama';
}

function wordOf(text: string, tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
}

interface Bound {
  readonly expression: NumberExpression;
  readonly next: number;
}

function bound(
  text: string,
  tokens: readonly Token[],
  used: number,
  index: number,
  cardinal: Cardinal,
): Bound {
  const range = readRange(text, tokens, index, cardinal);
  const modifier = readModifier(text, tokens, used, range);
  const start = tokens[modifier.from]?.start ?? 0;
  const end = tokens[modifier.next - 1]?.end ?? start;
  const approximate = modifier.estimate || (cardinal.value === null && !range.isRange);
  const expression = {
    start,
    end,
    text: text.slice(start, end),
    ...limits(range, modifier.effect),
    approximate,
  };
  return { expression, next: modifier.next };
}

function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => text.slice(token.start, token.end).toLowerCase())
    .join(' ');
}

interface Range extends Cardinal {
  readonly from: number;
  readonly isRange: boolean;
}

// `10-20`, `dua atau tiga`, `antara 10 dan 20`; a scale after the second goes for both: `tiga sampai lima juta`.
function readRange(text: string, tokens: readonly Token[], index: number, first: Cardinal): Range {
  const alone = { ...first, from: index, isRange: false };
  const joint = wordOf(text, tokens, first.next);
  const between = joint === 'dan' && wordOf(text, tokens, index - 1) === 'antara';
  if (first.value === null || !(between || isJoint(joint))) return alone;
  const last = readCardinal(text, tokens, first.next + 1);
  if (last === null || last.value === null) return alone;
  const low = scaleLike(first.value, last.value);
  if (low >= last.value) return alone;
  const from = between ? index - 1 : index;
  return { next: last.next, value: null, least: low, most: last.value, from, isRange: true };
}

function scaleLike(low: number, high: number): number {
  const scale = high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : high >= 1000 && high % 1000 === 0 ? 1000 : 1;
  return low < 1000 && low * scale < high && low < high / scale ? low * scale : low;
}

/** The words beside a number and what they make of it. */
interface Modifier {
  readonly from: number;
  readonly next: number;
  readonly effect: NumberEffect | null;
  readonly estimate: boolean;
}

// One to three words before, or one after (`1.000 lebih`) where none stands before.
function readModifier(text: string, tokens: readonly Token[], used: number, range: Range): Modifier {
  for (const length of [3, 2, 1]) {
    const from = range.from - length;
    if (from < used) continue;
    const words = wordsOf(text, tokens, from, range.from);
    const effect = effectBefore(words);
    if (effect !== null) return { from, next: range.next, effect, estimate: isEstimate(words) };
  }
  const effect = range.value === null ? null : effectAfter(wordOf(text, tokens, range.next));
  return { from: range.from, next: effect === null ? range.next : range.next + 1, effect, estimate: false };
}

function limits({ value, least, most }: Range, effect: NumberEffect | null) {
  if (effect === 'least') return { value, least, most: null };
  if (effect === 'most') return { value, least: null, most: value ?? most };
  if (effect === 'about' && value !== null) return { value, least: null, most: null };
  return { value, least, most };
}
