import data from '../../data/fixed-phrases.json' with { type: 'json' };
import type { Word } from './word.js';
import { rememberFlags, rememberForms } from './word-form.js';

/** What a fixed phrase does: it tells when or how, or opens the sentence. */
type FixedPhraseClass = (typeof data.entries)[number]['class'];

/** The phrases, longest first, by their first words. */
const phrases = new Map<string, { readonly words: readonly string[]; readonly kind: FixedPhraseClass }[]>();

for (const entry of data.entries) {
  for (const phrase of entry.words) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const known = phrases.get(first) ?? [];
    phrases.set(
      first,
      [...known, { words, kind: entry.class }].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

const beginning = rememberForms(({ lower }) => phrases.get(lower) ?? null);

/** Most words begin none. */
const mayBegin = rememberFlags(({ lower }) => phrases.has(lower));

/** `Teheran, sementara itu, menuduh X`: what opens a sentence may stand between commas too. */
function isSetOff(words: readonly Word[], at: number, length: number): boolean {
  return words[at - 1]?.text === ',' && words[at + length]?.text === ',';
}

/**
 * Finds a small phrase that stands in a clause as a whole: `belum lama ini`, and `sementara itu` at the head or between commas.
 *
 * @param words the words of a sentence
 * @param at index of its first word
 * @returns one past its last word and what it does, or null
 * @example
 * // Turki [beberapa waktu lalu] menyatakan …
 */
export function fixedPhraseAt(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly kind: FixedPhraseClass } | null {
  const first = words[at];
  if (first === undefined || first.mention >= 0 || !mayBegin(first.form)) return null;
  const found = beginning(first.form)?.find(
    ({ words: rest, kind }) =>
      (kind !== 'opening' || at === 0 || isSetOff(words, at, rest.length)) &&
      rest.every((lower, n) => words[at + n]?.lower === lower && (words[at + n]?.mention ?? -1) < 0),
  );
  return found === undefined ? null : { to: at + found.words.length, kind: found.kind };
}
