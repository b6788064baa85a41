import type { Token } from '@warta/text';
import { type NumberWord, numberWord } from './number-words.js';
import { readFigures } from './read-figures.js';

/** A number without the words that bound it. */
export interface Cardinal {
  /** Index of the first token after it. */
  readonly next: number;
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * Reads the number that begins at a token.
 * @param text the text the tokens count in
 * @param tokens as `tokenize` gives them
 * @param index where to begin
 * @returns null where no number begins
 * @example readCardinal('dua lusin', tokenize('dua lusin'), 0)?.value // → 24
 */
export function readCardinal(text: string, tokens: readonly Token[], index: number): Cardinal | null {
  const token = tokens[index];
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return null;
  const body = text.slice(token.start, token.end);
  if (token.kind === 'number' && body.endsWith('an')) return readDecade(body, index);
  if (token.kind === 'word' && numberWord(body)?.role === 'vague') return readVague(text, tokens, index);
  return readExact(text, tokens, index);
}

// `20-an`: from twenty up to thirty.
function readDecade(body: string, index: number): Cardinal | null {
  const least = readFigures(body.replace(/-?an$/, ''));
  if (least === null || least === 0) return null;
  const step = 10 ** (/(?<!0)0*$/.exec(String(least))?.[0].length ?? 0);
  return { next: index + 1, value: null, least, most: least + step - 1 };
}

function wordAt(text: string, tokens: readonly Token[], index: number): NumberWord | null {
  const token = tokens[index];
  return token?.kind === 'word' ? numberWord(text.slice(token.start, token.end)) : null;
}

// `ratusan ribu`: the bounds of the first word, times the scale.
function readVague(text: string, tokens: readonly Token[], index: number): Cardinal {
  const least = wordAt(text, tokens, index)?.value ?? 2;
  const scale = wordAt(text, tokens, index + 1);
  const times = scale?.role === 'scale' && scale.value >= 1000 ? scale.value : 1;
  const next = times === 1 ? index + 1 : index + 2;
  if (least === 2) return { next, value: null, least: least * times, most: null };
  const most = least === 11 ? 19 : least === 12 ? null : least * 10 - 1;
  return { next, value: null, least: least * times, most: most === null ? null : (most + 1) * times - 1 };
}

/** A compound as it grows: `tiga ratus lima puluh ribu`. */
interface Sum {
  /** Closed groups of thousands, millions … */
  readonly total: number;
  /** Tens and hundreds of the open group. */
  readonly group: number;
  /** Its last digit or figures, waiting for what comes after. */
  readonly waiting: number | null;
}

function readExact(text: string, tokens: readonly Token[], index: number): Cardinal | null {
  let sum: Sum = { total: 0, group: 0, waiting: null };
  let next = index;
  for (;;) {
    const grown = grow(text, tokens, next, sum, next === index);
    if (grown === null) break;
    sum = grown.sum;
    next = grown.next;
  }
  if (next === index) return null;
  const value = sum.total + sum.group + (sum.waiting ?? 0);
  return { next, value, least: value, most: value };
}

type Growth = { readonly sum: Sum; readonly next: number } | null;

function grow(text: string, tokens: readonly Token[], index: number, sum: Sum, first: boolean): Growth {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = first ? readFigures(text.slice(token.start, token.end)) : null;
    return value === null ? null : { sum: { ...sum, waiting: value }, next: index + 1 };
  }
  const word = wordAt(text, tokens, index);
  if (word === null) return null;
  if (word.role === 'half') return growHalf(text, tokens, index, sum, first);
  if (word.role === 'point') return growPoint(text, tokens, index, sum);
  const grown = combine(sum, word, first);
  return grown === null ? null : { sum: grown, next: index + 1 };
}

// `setengah juta`, `satu setengah juta`; not `setengah hati`.
function growHalf(text: string, tokens: readonly Token[], index: number, sum: Sum, first: boolean): Growth {
  if (first && wordAt(text, tokens, index + 1)?.role !== 'scale') return null;
  if (!first && sum.waiting === null) return null;
  return { sum: { ...sum, waiting: (sum.waiting ?? 0) + 0.5 }, next: index + 1 };
}

// `satu koma lima`: one digit, as it is spoken.
function growPoint(text: string, tokens: readonly Token[], index: number, sum: Sum): Growth {
  const digit = wordAt(text, tokens, index + 1);
  if (sum.waiting === null || digit?.role !== 'unit') return null;
  return { sum: { ...sum, waiting: sum.waiting + digit.value / 10 }, next: index + 2 };
}

function combine(sum: Sum, { role, value }: NumberWord, first: boolean): Sum | null {
  const { total, group, waiting } = sum;
  switch (role) {
    case 'unit':
      return waiting === null ? { ...sum, waiting: value } : null;
    case 'small':
      return waiting === null && group % (value * 10) === 0 ? { ...sum, group: group + value } : null;
    case 'whole':
      return first ? { total: value, group: 0, waiting: null } : null;
    case 'ten':
    case 'hundred':
      return waiting === null ? null : { ...sum, group: group + waiting * value, waiting: null };
    case 'teen':
      return waiting === null ? null : { ...sum, group: group + waiting + value, waiting: null };
    case 'scale':
      return first ? null : { total: total + (group + (waiting ?? 0)) * value, group: 0, waiting: null };
    default:
      return null;
  }
}
