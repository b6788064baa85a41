import { isFunctionWord, TITLES, type TitleKind, titlesNamed } from '@warta/indonesian';
import { LetterKind, letterKind } from '../letter-kind.js';
import type { Line } from '../line.js';
import { beginsWithLetter } from '../marks/opening.js';
import { stopLine } from '../zones/stop-line.js';

const { Other, Word } = LetterKind;
const LEAST_SENTENCE = 5;
const MOST_FRAGMENT = 8;
const MOST_OFFICE = 6;
const OFFICES: ReadonlySet<TitleKind> = new Set<TitleKind>(['office', 'spokesperson', 'rank']);
/** What no line begins with but one that a link was cut from. */
export const MARK = /^(?:[,.;!?)\]”’]{1,3}(?:\s|$)|\/\p{L}|\([^()]{1,40}\)(?:[,.;]?\s\p{Ll}|[,.;](?:\s|$)))/u;
/** A small letter. */
export const SMALL = /^\p{Ll}/u;
/** A capital, also in a quotation. */
export const CAPITAL = /^[“"]?\p{Lu}/u;
const OFFICE_TITLES = TITLES.filter((title) => OFFICES.has(title.kind)).map(({ title }) => title);
const SHORTEST_OFFICE = Math.min(...OFFICE_TITLES.map((title) => title.length));
const FIRST_OF_OFFICES: ReadonlySet<string> = new Set(
  OFFICE_TITLES.map((title) => title.split(' ', 1)[0] ?? title),
);
const NAME = /^[“"'‘(]?[\p{Lu}\d]/u;
const FIRST_WORD = /^\p{L}+/u;
const LAST_WORD = /(?<!\p{L})\p{L}+$/u;
const LAST_REACH = 24;
const SMALL_A = 97;
const COLON = 58;
const COMMA = 44;

/**
 * Says whether a line goes on with the sentence of the line before it: with a mark, a small letter, or after a comma.
 * @param lines The lines of the page.
 * @param index Which one.
 * @example
 * ```ts
 * continues(splitLines('Budi Santoso\n, warga Bogor.', []).lines, 1); // true
 * ```
 */
export function continues(lines: readonly Line[], index: number): boolean {
  if (index < 1) return false;
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || line.gap) return false;
  if (line.hint !== null || before.hint !== null) return false;
  if (before.ending === 'terminal' || before.last === COLON) return false;
  if (before.words <= MOST_FRAGMENT && before.last === COMMA && CAPITAL.test(line.text)) return true;
  return beginsWithLetter(line.opening)
    ? line.text.charCodeAt(0) >= SMALL_A
    : MARK.test(line.text) || SMALL.test(line.text);
}

/**
 * Says whether a line may be a name or a title cut out of a sentence.
 * @param line The line; none is no fragment.
 * @example
 * ```ts
 * isFragment(line('Budi Santoso')); // true
 * ```
 */
export function isFragment(line: Line | undefined): boolean {
  return line !== undefined && line.words <= MOST_FRAGMENT && line.ending === 'open' && NAME.test(line.text);
}

/**
 * Says whether a line stops before its sentence does.
 * @param lines The lines of the page.
 * @param index Which one.
 * @example
 * ```ts
 * isUnfinished(splitLines('kata Budi kepada\nWarta Contoh\n, Rabu.', []).lines, 0); // true
 * ```
 */
export function isUnfinished(lines: readonly Line[], index: number): boolean {
  const line = index < 0 ? undefined : lines[index];
  if (line === undefined || line.hint !== null || line.ending === 'terminal' || line.last === COLON)
    return false;
  if (stopLine.read(line) !== null)
    return line.words === 1 && isFunctionWord(line.text) && MARK.test(lines[index + 2]?.text ?? '');
  if (asksForMore(line) || isOffice(line)) return true;
  return line.words >= LEAST_SENTENCE && SMALL.test(lastWord(line));
}

/**
 * Says whether a line ends with a word or mark that no sentence ends with: `kepada`, `PT`, an open bracket.
 * @param line The line.
 * @example
 * ```ts
 * asksForMore(line('kata Direktur PT')); // true
 * ```
 */
export function asksForMore(line: Line): boolean {
  const word = lastWord(line);
  return '(,“'.includes(String.fromCharCode(line.last)) || word === 'PT' || isFunctionWord(word);
}

/**
 * Says whether a line begins with a word that goes on with a sentence.
 * @param line The line.
 * @example
 * ```ts
 * goesOn(line('dan komunitas lokal')); // true
 * ```
 */
export function goesOn(line: Line): boolean {
  return SMALL.test(line.text) && isFunctionWord(FIRST_WORD.exec(line.text)?.[0] ?? '');
}

/** The pattern is for letters that the table does not tell. */
function lastWord({ text }: Line): string {
  const from = Math.max(0, text.length - LAST_REACH);
  let start = text.length;
  for (; start > from; start -= 1) {
    const kind = letterKind(text.charCodeAt(start - 1));
    if (kind === undefined || kind === Word) return LAST_WORD.exec(text.slice(from))?.[0] ?? '';
    if (kind === Other) break;
  }
  return text.slice(start);
}

/** An office alone on its line waits for who holds it: `Wakil Gubernur Jakarta`. */
function isOffice(line: Line): boolean {
  if (line.words > MOST_OFFICE || line.length < SHORTEST_OFFICE) return false;
  const words = line.text.split(/\s+/);
  if (!FIRST_OF_OFFICES.has((words[0] ?? '').toLowerCase())) return false;
  return words.some((_, end) =>
    titlesNamed(words.slice(0, end + 1).join(' ')).some((title) => OFFICES.has(title.kind)),
  );
}
