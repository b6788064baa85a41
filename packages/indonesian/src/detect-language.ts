import { CharacterClass, classAt, type Span } from '@warta/text';
import { type Marker, markerAt, mixLetter } from './marker-words.js';

const { Lower, Mark } = CharacterClass;

/** ISO 639-1 code of a language told by its marker words, or `und`. */
export type LanguageCode = 'id' | 'ms' | 'en' | 'und';

// Longer pages do not change the answer.
const LONGEST = 20_000;
const FEWEST_WORDS = 20;
/** Fewer words of Malay alone are names and quotations in an Indonesian text. */
const FEWEST_MALAY = 2;
/** A fifth of the words of news prose are markers; lists of names and links have far fewer. */
const LEAST_SHARE = 0.1;

/**
 * Tells Indonesian, Malay and English apart by their most frequent words; `und` for other languages and short texts.
 * @param text any string
 * @param parts which stretches of it to read, all of it by default; of them the first 20,000 code units are read
 * @example detectLanguage('Kata Budi') // → 'und'
 */
export function detectLanguage(
  text: string,
  parts: readonly Span[] = [{ start: 0, end: text.length }],
): LanguageCode {
  const counts: Counts = { words: 0, malayic: 0, id: 0, ms: 0, en: 0 };
  let left = LONGEST;
  for (const { start, end } of parts) {
    countMarkers(counts, text, start, Math.min(end, start + left));
    left -= Math.min(left, end - start);
  }
  if (counts.words < FEWEST_WORDS) return 'und';
  const malayic = counts.malayic + counts.id + counts.ms;
  const [most, least] = malayic > counts.en ? [malayic, counts.en] : [counts.en, malayic];
  if (most / counts.words < LEAST_SHARE || most < 1.5 * least) return 'und';
  if (most === counts.en) return 'en';
  return counts.ms >= FEWEST_MALAY && counts.ms > counts.id ? 'ms' : 'id';
}

type Counts = Record<Marker | 'words', number>;

function countMarkers(counts: Counts, text: string, from: number, end: number): void {
  // What another module gives is looked up at each use.
  const mix = mixLetter;
  for (let at = from; at < end; at++) {
    const start = at;
    let hash = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!(code < LETTERS.length ? LETTERS[code] === 1 : isLetter(text, at))) break;
      hash = mix(hash, code);
    }
    if (at === start) continue;
    counts.words++;
    const marker = markerAt(text, start, at, hash);
    if (marker !== null) countOne(counts, marker);
  }
}

/** A field by its name is found at once; by a name that varies it is looked up. */
function countOne(counts: Counts, marker: Marker): void {
  if (marker === 'malayic') counts.malayic++;
  else if (marker === 'id') counts.id++;
  else if (marker === 'ms') counts.ms++;
  else counts.en++;
}

const LETTERS = Uint8Array.from({ length: 0x2100 }, (_, code) =>
  isLetter(String.fromCharCode(code), 0) ? 1 : 0,
);

function isLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= Lower && kind <= Mark && !isJoiner(text.charCodeAt(at));
}

/** Soft hyphens and invisible joiners part words here, though they are no letters of their own. */
function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d;
}
