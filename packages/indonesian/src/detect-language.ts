import data from '../data/language-markers.json' with { type: 'json' };

/** ISO 639-1 code of a language told by its marker words, or `und`. */
export type LanguageCode = 'id' | 'ms' | 'en' | 'und';

type Marker = 'malayic' | 'id' | 'ms' | 'en';

const MARKERS: ReadonlyMap<string, Marker> = new Map(
  data.entries.map(({ word, language }) => [word, language as Marker]),
);

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
  const counts = countMarkers(text.slice(0, LONGEST).toLowerCase());
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
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    counts.words++;
    const marker = MARKERS.get(word);
    if (marker !== undefined) counts[marker]++;
  }
  return counts;
}
