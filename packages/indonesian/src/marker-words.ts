import data from '../data/language-markers.json' with { type: 'json' };

/** The languages that a marker word speaks for; `malayic` for Indonesian and Malay alike. */
export type Marker = 'malayic' | 'id' | 'ms' | 'en';

const WORDS = data.entries.map(({ word }) => word);
const MARKERS = data.entries.map(({ language }) => language as Marker);

// Open addressing: the number of a word, from 1, stands in the slot of its hash or in one of the next. Looking a word up
// needs no copy of it, and nearly all words that are no markers end at an empty slot.
const SLOTS = 1 << 12;
const NUMBERS = new Uint8Array(SLOTS);
for (const [index, word] of WORDS.entries()) {
  let slot = hashOf(word);
  while (NUMBERS[slot] !== 0) slot = nextSlot(slot);
  NUMBERS[slot] = index + 1;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mixLetter(hash, word.charCodeAt(at));
  return hash;
}

function nextSlot(slot: number): number {
  return (slot + 1) % SLOTS;
}

/**
 * Adds a letter to the hash of a word, whatever its case.
 * @param hash that of the letters before it, 0 before the first
 * @param code its UTF-16 code unit
 * @example mixLetter(0, 'A'.charCodeAt(0)) === mixLetter(0, 'a'.charCodeAt(0)) // → true
 */
export function mixLetter(hash: number, code: number): number {
  return (hash * 37 + (code & 31)) & (SLOTS - 1);
}

/**
 * Looks a word of a text up among the markers.
 * @param text any string
 * @param start where the word begins
 * @param end where it ends
 * @param hash that of its letters, made by {@link mixLetter}
 * @returns the language, or null where the word is no marker
 * @example
 * // `yang` → a marker of Indonesian and Malay; `Budi` → null
 */
export function markerAt(text: string, start: number, end: number, hash: number): Marker | null {
  for (let slot = hash; NUMBERS[slot] !== 0; slot = nextSlot(slot)) {
    const index = (NUMBERS[slot] as number) - 1;
    if (standsAt(WORDS[index] ?? '', text, start, end)) return MARKERS[index] ?? null;
  }
  return null;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  }
  return true;
}
