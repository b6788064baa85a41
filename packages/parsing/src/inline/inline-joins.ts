import type { Line } from '../line.js';
import { stopLine } from '../zones/stop-line.js';
import {
  asksForMore,
  CAPITAL,
  continues,
  goesOn,
  isFragment,
  isUnfinished,
  MARK,
  SMALL,
} from './broken-sentence.js';

const LEAST_SENTENCE = 5;
const MOST_NAME = 4;
const LEAST_CHAIN = 8;
const MOST_BEHIND = 8;
const MOST_FRAGMENT = 8;

/**
 * Says of each line of a page that was broken inside its sentences whether it is joined to the one before. Chains that
 * reach no end of a sentence are left alone, for they may be tags.
 * @param lines The lines of the page.
 * @param sure Which of them are joined already.
 * @example
 * ```ts
 * inlineJoins(splitLines('Budi Santoso\n, warga Bogor, pergi.', []).lines, [false, false]); // [false, true]
 * ```
 */
export function inlineJoins(lines: readonly Line[], sure: readonly boolean[]): boolean[] {
  const taken = lines.map((_, index) => continues(lines, index));
  const joined = taken.map(
    (one, index) => one || isNameBetween(lines, index) || isNameBetween(lines, index - 1),
  );
  for (let index = lines.length - 2; index > 0; index -= 1)
    joined[index] ||=
      (joined[index + 1] ?? false) && isFragment(lines[index]) && !(lines[index]?.gap ?? true);
  for (let index = 1; index < lines.length; index += 1) {
    const opened =
      sure[index - 1] === true || (joined[index - 1] === true && lines[index - 1]?.ending === 'open');
    joined[index] &&= (taken[index] ?? false) || opened || isUnfinished(lines, index - 1);
    if (isNameBetween(lines, index - 1)) joined[index] = true;
  }
  dropOpenChains(lines, joined);
  sure.forEach((one, index) => {
    if (one) joinBehindDateline(lines, joined, index);
  });
  return joined;
}

/** A name after a line that asks for more, where the sentence goes on with a capital: `Direktur PT`, `Contoh`, `Indonesia Budi berkata.` */
function isNameBetween(lines: readonly Line[], index: number): boolean {
  if (index < 1) return false;
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before === undefined || line === undefined || next === undefined || line.gap || next.gap) return false;
  if (line.words > MOST_NAME || next.hint !== null) return false;
  if (!isUnfinished(lines, index - 1) || !asksForMore(before)) return false;
  return (
    isFragment(line) &&
    stopLine.read(line) === null &&
    stopLine.read(next) === null &&
    next.words >= LEAST_SENTENCE &&
    CAPITAL.test(next.text)
  );
}

/** The few words behind a dateline are never the whole sentence. */
function joinBehindDateline(lines: readonly Line[], joined: boolean[], first: number): void {
  for (let index = first; index < first + MOST_BEHIND; index += 1) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || line.ending === 'terminal' || line.words > MOST_FRAGMENT) return;
    if (next === undefined || next.gap || next.hint !== null || line.text.startsWith(':')) return;
    joined[index + 1] = true;
  }
}

function dropOpenChains(lines: readonly Line[], joined: boolean[]): void {
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (joined[last + 1] === true) last += 1;
    if (last > first && !isWhole(lines.slice(first, last + 1))) joined.fill(false, first + 1, last + 1);
    first = last + 1;
  }
}

/** A list of tags in small letters reaches no end, holds no mark, and no line of it ends or begins with `dari` or `yang`. */
function isWhole(chain: readonly Line[]): boolean {
  const [first] = chain;
  if (first === undefined || SMALL.test(first.text)) return false;
  return (
    chain.at(-1)?.ending === 'terminal' ||
    chain.slice(1).some((line) => MARK.test(line.text)) ||
    chain.at(-1)?.text.endsWith(':') === true ||
    ((chain.slice(0, -1).some(asksForMore) || chain.slice(1).some(goesOn)) &&
      chain.reduce((sum, line) => sum + line.words, 0) >= LEAST_CHAIN)
  );
}
