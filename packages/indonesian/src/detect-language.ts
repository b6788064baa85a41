import { CharacterClass, type CharacterClassCode, classAt } from '@warta/text';
import data from '../data/language-markers.json' with { type: 'json' };

/** ISO 639-1 code of a language told by its marker words, or `und`. */
export type LanguageCode = 'id' | 'ms' | 'en' | 'und';

type Marker = 'malayic' | 'id' | 'ms' | 'en';

const MARKERS: ReadonlyMap<string, Marker> = new Map(
  data.entries.map(({ word, language }) => [word, language as Marker]),
);

// The first and last letter and the length of the markers: spares most words the look into the list.
const SHAPES = new Uint8Array(1 << 14);
for (const word of MARKERS.keys()) SHAPES[shapeOf(word, 0, word.length)] = 1;

function shapeOf(text: string, start: number, end: number): number {
  const ends = ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
  return (ends << 4) | Math.min(end - start, 15);
}

function mayMark(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) >= 128 || text.charCodeAt(end - 1) >= 128) return true;
  return SHAPES[shapeOf(text, start, end)] === 1;
}

// Longer pages do not change the answer.
const LONGEST = 20_000;
const FEWEST_WORDS = 20;
/** Fewer words of Malay alone are names and quotations in an Indonesian text. */
const FEWEST_MALAY = 2;
/** A fifth of the words of news prose are markers; lists of names and links have far fewer. */
const LEAST_SHARE = 0.1;

/**
 * Tells Indonesian, Malay and English apart by their most frequent words; `und` for other languages and short texts.
 * @param text any string; its first 20,000 code units are read
 * @example detectLanguage('Kata Budi') // → 'und'
 */
export function detectLanguage(text: string): LanguageCode {
  const counts = countMarkers(text.slice(0, LONGEST));
  if (counts.words < FEWEST_WORDS) return 'und';
  const malayic = counts.malayic + counts.id + counts.ms;
  const [most, least] = malayic > counts.en ? [malayic, counts.en] : [counts.en, malayic];
  if (most / counts.words < LEAST_SHARE || most < 1.5 * least) return 'und';
  if (most === counts.en) return 'en';
  return counts.ms >= FEWEST_MALAY && counts.ms > counts.id ? 'ms' : 'id';
}

type Counts = Record<Marker | 'words', number>;

function countMarkers(text: string): Counts {
  const counts: Counts = { words: 0, malayic: 0, id: 0, ms: 0, en: 0 };
  for (let at = 0; at < text.length; ) {
    const start = at;
    let capitals = false;
    for (; at < text.length; at++) {
      const kind = classAt(text, at);
      if (!isLetter(kind) || isJoiner(text.charCodeAt(at))) break;
      capitals ||= kind === CharacterClass.Upper;
    }
    if (at > start) countWord(text, start, at, capitals, counts);
    else at++;
  }
  return counts;
}

function countWord(text: string, start: number, end: number, capitals: boolean, counts: Counts): void {
  counts.words++;
  if (!mayMark(text, start, end)) return;
  const word = text.slice(start, end);
  const marker = MARKERS.get(capitals ? word.toLowerCase() : word);
  if (marker !== undefined) counts[marker]++;
}

function isLetter(kind: CharacterClassCode): boolean {
  return kind >= CharacterClass.Lower && kind <= CharacterClass.Mark;
}

/** Soft hyphens and invisible joiners part words here, though they are no letters of their own. */
function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d;
}
