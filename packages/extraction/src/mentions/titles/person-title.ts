import { actorById } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import speechWords from '../../../data/speech-words.json' with { type: 'json' };
import { createClassWords } from '../../class-words.js';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass, looksLikeVerb } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { firstIndex } from '../../first-index.js';
import { countryOfBody } from '../body-country.js';
import { contextWords } from '../context-words.js';
import type { Draft } from '../draft.js';
import { tokenAt } from '../token-at.js';
import { titleWords } from './title-words.js';

/** A title beside a person's name, and the country it names. */
export interface TitleReading {
  readonly span: Span;
  readonly country: string | null;
}

const REACH = 120;

const bearsName: ReadonlySet<string> = createClassWords(speechWords.entries).set('bears-name');

const mayBegin = rememberFlags(({ text }) => titleWords.has(text.toLowerCase()));

/** What no title holds: words that structure the clause, and prepositions but `untuk`. */
const breaks = rememberFlags(({ text }) => {
  const lower = text.toLowerCase();
  // `seorang wartawan meminta X`
  if (/^me[mnlrwy]/u.test(text) && looksLikeVerb(text)) return true;
  // `korban bernama Serka X`
  if (bearsName.has(lower)) return true;
  const classes = ['subordinator', 'auxiliary', 'negator', 'pronoun', 'determiner'] as const;
  if (classes.some((name) => hasClass(lower, name))) return true;
  return hasClass(lower, 'preposition') && lower !== 'untuk';
});

function titleStart(tokens: readonly SentenceToken[], from: number, to: number): number | null {
  let start: number | null = null;
  const end = firstIndex(tokens.length, (at) => (tokens[at] as SentenceToken).start < to);
  for (let at = end - 1; at >= 0; at -= 1) {
    const { form, kind, start: begin } = tokens[at] as SentenceToken;
    if (begin < from) break;
    if (mayBegin(form)) start = begin;
    else if ((kind !== 'word' && form.text !== '-' && !isOfUnit(tokens, at)) || breaks(form)) break;
  }
  return start;
}

/** `Danrem [173/]Praja Vira Braja Brigjen X`: the number and the slash of a unit. */
function isOfUnit(tokens: readonly SentenceToken[], at: number): boolean {
  return tokens[at]?.text === '/' || (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '/');
}

function countryIn(text: string, drafts: readonly Draft[], span: Span): string | null {
  for (const draft of drafts) {
    if (draft.start < span.start || draft.end > span.end) continue;
    const country = countryOfAll(draft.candidates) ?? abroad(countryOfBody(text, draft));
    if (country !== null) return country;
  }
  return null;
}

/** At home who serves in a part of a body speaks for it, and against others of the state: `anggota Komisi III DPR`. */
function abroad(country: string | null): string | null {
  return country === 'IDN' ? null : country;
}

/** The country of all that a name may stand for: `Kementerian Luar Negeri` may be of several. */
function countryOfAll(candidates: readonly string[]): string | null {
  let sole: string | null = null;
  for (const id of candidates) {
    const country = actorById(id)?.country ?? null;
    if (country === null) continue;
    if (sole !== null && sole !== country) return null;
    sole = country;
  }
  return sole;
}

/** A mark, or the day and the like that is told behind the office. */
const APPOSITION_END = new RegExp(`[,.;:"”]|\\s[–-]\\s|\\s(?:${contextWords('office-end').join('|')})\\s`);

/** `John Kirby, juru bicara Gedung Putih, …`: the apposition behind a name, up to the next comma, full stop or `pada Rabu`. */
function appositionAfter(text: string, person: Draft, limit: number): Span | null {
  if (text.charAt(person.end) !== ',') return null;
  const match = /^,\s+/.exec(text.slice(person.end, person.end + 3));
  if (match === null) return null;
  const start = person.end + match[0].length;
  const word = /^[\p{L}-]+/u.exec(text.slice(start, start + 40))?.[0]?.toLowerCase() ?? '';
  if (!titleWords.has(word)) return null;
  const stop = APPOSITION_END.exec(text.slice(start, Math.min(limit, start + REACH)));
  return stop === null ? null : { start, end: trimmedEnd(text, start, start + stop.index) };
}

/**
 * Reads the title beside a person's name: before it (`Menteri Pertahanan Rusia Sergei Shoigu`) or in apposition after it.
 *
 * @param text the article's text
 * @param person the name
 * @param sentence the sentence around it, in UTF-16 code units
 * @param tokens its tokens
 * @param drafts all names of the sentence, for the country
 * @returns the title's span and country, or null where there is none
 * @example
 * // Menteri Pertahanan Rusia Sergei Shoigu → `Menteri Pertahanan Rusia`, RUS
 * // Siti Aminah, guru di Bantul, menanam cabai. → `guru di Bantul`, null
 * // Duta Besar Korea Selatan untuk PBB, Siti Aminah, menolak. → `Duta Besar Korea Selatan untuk PBB`, KOR
 */
export function readTitle(
  text: string,
  person: Draft,
  sentence: Span,
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
): TitleReading | null {
  const from = Math.max(sentence.start, person.start - REACH, earlierPersonEnd(person, drafts));
  const start = titleStart(tokens, from, person.start);
  const span =
    start === null
      ? (appositionAfter(text, person, sentence.end) ?? officeBefore(text, person, from, tokens, drafts))
      : { start, end: trimmedEnd(text, start, person.start) };
  if (span === null) return null;
  return {
    span,
    country:
      countryIn(text, drafts, beforePurpose(text, span)) ?? countryBefore(text, span, from, tokens, drafts),
  };
}

/** `Duta Besar Korea Selatan untuk PBB, [X] mengecam`: the office that a comma parts from its holder. */
function officeBefore(
  text: string,
  person: Draft,
  from: number,
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
): Span | null {
  const comma = person.start - 2;
  if (comma <= from || text.slice(comma, person.start) !== ', ' || isListed(text, person, drafts))
    return null;
  const start = titleStart(tokens, from, comma);
  if (start === null || !text.slice(start, comma).includes(' ')) return null;
  const before = tokens[tokenAt(tokens, start) - 1]?.lower ?? '';
  const opensPhrase = hasClass(before, 'preposition') && text.charAt(person.end) !== ',';
  return opensPhrase || hasClass(before, 'quantifier') ? null : { start, end: comma };
}

/** `Menteri Pertahanan Iran, [X] dan Y`: it may be one of several. */
function isListed(text: string, { end }: Draft, drafts: readonly Draft[]): boolean {
  if (/^,? dan \p{Lu}/u.test(text.slice(end, end + 8))) return true;
  return drafts.some(({ kind, start }) => kind === 'person' && start === end + 2);
}

/** `juru bicara Kementerian Pertahanan Prancis, [Kapten] X,`: the country of the office that the title stands in apposition to. */
function countryBefore(
  text: string,
  span: Span,
  from: number,
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
): string | null {
  if (text.slice(span.start - 2, span.start) !== ', ') return null;
  const comma = span.start - 2;
  const start = titleStart(tokens, from, comma);
  return start === null ? null : countryIn(text, drafts, { start, end: comma });
}

/** `wakil menteri untuk urusan X`: X is not the country served. */
function beforePurpose(text: string, span: Span): Span {
  const at = text.slice(span.start, span.end).search(/ untuk /i);
  return at < 0 ? span : { start: span.start, end: span.start + at };
}

/** End of the nearest earlier person's name: a title does not reach over it. */
function earlierPersonEnd(person: Draft, drafts: readonly Draft[]): number {
  let before = 0;
  for (const { kind, end } of drafts) {
    if (kind === 'person' && end <= person.start && end > before) before = end;
  }
  return before;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
