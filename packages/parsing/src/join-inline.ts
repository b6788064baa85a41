import { isFunctionWord } from '@warta/indonesian';
import { joinLines } from './join-lines.js';
import type { Line } from './line.js';
import { bylineRole } from './metadata/byline-labels.js';
import { readDatelineNames } from './metadata/dateline-names.js';
import { isHeadlineLike } from './zones/headline-shape.js';
import { stopLine } from './zones/stop-line.js';

const DATELINE_REACH = 14;
const LEAST_SENTENCE = 5;
const MOST_FRAGMENT = 8;
const MARK = /^(?:[,.;)”’](?:\s|$)|\([^()]{1,40}\)[,.]?\s\p{Ll})/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^[“"]?\p{Lu}/u;
const NAME = /^[“"'‘(]?[\p{Lu}\d]/u;
const LAST_WORD = /(\p{L}+)$/u;
const DASH = /^[-–—]{1,2}(?:\s+["“'(]?[\p{Lu}\d]|$)/u;
const DASH_END = /\s[-–—]{1,2}$/;

/**
 * Joins the lines of a page that was broken wherever a link or italics stood in a sentence, a label stood before
 * its name, or a dateline before its dash: `kata Menteri`, `Budi Santoso`, `, Rabu (4/6).`
 * @param text The page.
 * @param lines Its lines.
 * @returns The lines, those of one sentence joined.
 * @example
 * ```ts
 * joinInline(text, splitLines(text, [])).length; // 4
 * ```
 */
export function joinInline(text: string, lines: readonly Line[]): readonly Line[] {
  const sure = lines.map((line, index) => isSure(lines, line, index));
  const inline = hasInline(lines) ? inlineJoins(lines, sure) : lines.map(() => false);
  if (!sure.includes(true) && !inline.includes(true)) return lines;
  return groupsOf(lines, (index) => sure[index] === true || inline[index] === true).map((group) =>
    joinLines(text, group),
  );
}

/** A colon or dash that belongs to the label or dateline on the line before. */
function isSure(lines: readonly Line[], line: Line, index: number): boolean {
  const before = lines[index - 1];
  if (before === undefined) return false;
  if (line.text.startsWith(':')) return before.words <= 3 && isLabel(before.text);
  if (line.gap || line.hint !== null || before.hint !== null || index > DATELINE_REACH) return false;
  if (DASH.test(line.text)) return isDateline(before.text);
  const opening = lines[index - 2];
  if (before.text.length <= 2 && DASH.test(before.text))
    return opening !== undefined && isDateline(opening.text);
  return DASH_END.test(before.text) && NAME.test(line.text) && isDateline(before.text.replace(DASH_END, ''));
}

function isLabel(text: string): boolean {
  return bylineRole(text) !== null || text.toLowerCase() === 'sumber';
}

function isDateline(text: string): boolean {
  return text.length <= 60 && readDatelineNames(text)?.sure === true;
}

/** Marks that begin a line, or names between halves of sentences, are of no page that was broken at its paragraphs. */
function hasInline(lines: readonly Line[]): boolean {
  for (let index = 1; index < lines.length; index += 1) {
    if (!continues(lines, index)) continue;
    if (MARK.test(lines[index]?.text ?? '')) return true;
    if (isUnfinished(lines, index - 2) && isBetween(lines[index - 1])) return true;
  }
  return false;
}

/** A name or a word in italics, alone on its line. */
function isBetween(line: Line | undefined): boolean {
  if (line === undefined || line.gap || line.ending === 'terminal') return false;
  return isFragment(line) || (line.words <= 3 && SMALL.test(line.text));
}

/** Whether a line goes on with the sentence of the line before it. */
function continues(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || line.gap) return false;
  if (line.hint !== null || before.hint !== null) return false;
  if (before.ending === 'terminal' || before.text.endsWith(':')) return false;
  if (before.words <= MOST_FRAGMENT && before.text.endsWith(',') && CAPITAL.test(line.text)) return true;
  return MARK.test(line.text) || SMALL.test(line.text);
}

function isFragment(line: Line | undefined): boolean {
  return line !== undefined && line.words <= MOST_FRAGMENT && line.ending === 'open' && NAME.test(line.text);
}

/** Whether a line stops before its sentence does. */
function isUnfinished(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.hint !== null || line.ending === 'terminal' || line.text.endsWith(':'))
    return false;
  if (stopLine.read(line) !== null)
    return line.words === 1 && isFunctionWord(line.text) && MARK.test(lines[index + 2]?.text ?? '');
  if (/[(,“]$/.test(line.text)) return true;
  const word = LAST_WORD.exec(line.text.slice(-24))?.[1] ?? '';
  if (isFunctionWord(word)) return true;
  return line.words >= LEAST_SENTENCE && SMALL.test(word) && !isHeadlineLike(line);
}

/** For each line whether it is joined to the one before; chains that reach no end of a sentence are left alone. */
function inlineJoins(lines: readonly Line[], sure: readonly boolean[]): boolean[] {
  const taken = lines.map((_, index) => continues(lines, index));
  const joined = [...taken];
  for (let index = lines.length - 2; index > 0; index -= 1)
    joined[index] ||=
      (joined[index + 1] ?? false) && isFragment(lines[index]) && !(lines[index]?.gap ?? true);
  for (let index = 1; index < lines.length; index += 1) {
    const opened =
      sure[index - 1] === true || (joined[index - 1] === true && lines[index - 1]?.ending === 'open');
    joined[index] &&= (taken[index] ?? false) || opened || isUnfinished(lines, index - 1);
  }
  dropOpenChains(lines, joined);
  return joined;
}

function dropOpenChains(lines: readonly Line[], joined: boolean[]): void {
  for (let first = 0; first < lines.length; ) {
    let last = first;
    while (joined[last + 1] === true) last += 1;
    if (last > first && !isWhole(lines.slice(first, last + 1))) joined.fill(false, first + 1, last + 1);
    first = last + 1;
  }
}

/** A list of tags in small letters reaches no end and holds no mark. */
function isWhole(chain: readonly Line[]): boolean {
  const [first] = chain;
  if (first === undefined || SMALL.test(first.text)) return false;
  return (
    chain.at(-1)?.ending === 'terminal' ||
    chain.slice(1).some((line) => MARK.test(line.text)) ||
    chain.at(-1)?.text.endsWith(':') === true
  );
}

function groupsOf(lines: readonly Line[], isJoined: (index: number) => boolean): Line[][] {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    if (group !== undefined && isJoined(index)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}
