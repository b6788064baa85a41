import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY_AND_DATED, DATED, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';

const PHRASE: ReadonlySet<string> = new Set(['noun-phrase', 'time']);

/** With what a clause may begin that is said. */
const OPENS_SAID: ReadonlySet<string> = new Set([
  'noun-phrase',
  'verb',
  'negator',
  'quote',
  'preposition',
  'auxiliary',
  'time',
]);

/** Over a phrase behind one preposition or two: `di hadapan penyidik`. */
function overPhrase(chunks: readonly Chunk[], at: number): number {
  const { kind, head = '' } = chunks[at] ?? {};
  if (kind !== 'preposition' || hasClass(head, 'content-opener') || hasClass(head, 'speech-about')) return at;
  const inner = chunks[at + 1]?.kind === 'preposition' ? at + 2 : at + 1;
  return PHRASE.has(chunks[inner]?.kind ?? '') ? inner + 1 : at;
}

/** Over `saat ditemui (wartawan)`, `usai rapat itu`, `seperti dikutip Antara`. */
function overWhen(chunks: readonly Chunk[], at: number): number {
  const { head = '' } = chunks[at] ?? {};
  const likens = hasClass(head, 'likeness');
  if (!likens && !isSpeechWord(head, 'adjunct')) return at;
  const verb = chunks[at + 1];
  // `usai rapat`; but `ketika seseorang lelah, …` is said.
  if (verb?.kind === 'noun-phrase') return likens || hasClass(head, 'when') ? at : at + 2;
  if (verb?.kind !== 'verb' || !verb.head.startsWith('di')) return at;
  return chunks[at + 2]?.kind === 'noun-phrase' ? at + 3 : at + 2;
}

/** Over days that a comma closes: `Senin (2/3), stok …`; `tahun ini, stok …` is said. */
function overDays({ chunks, words }: SentenceView, at: number): number {
  const end = skipAhead(chunks, at, DATED);
  const dated = end > at && /^\p{Lu}/u.test(words[chunks[at]?.from ?? -1]?.text ?? '');
  return dated && chunks[end]?.kind === 'comma' ? end + 1 : at;
}

/**
 * Goes on over what tells where, when and to whom something is said, up to the comma behind which it is said.
 *
 * @param view the sentence
 * @param from index of the chunk behind the reporting verb or the speaker
 * @returns one past the comma, or the place itself where nothing of the kind stands there
 * @example
 * // Menurut Budi[ di kantornya, Senin (2/3),] stok aman; Budi menuturkan[ saat ditemui Antara,] stok aman
 * // Menurut Budi di Bandung stok aman, … → the same place: that is said
 */
export function behindCircumstances(view: SentenceView, from: number): number {
  const { chunks } = view;
  let at = from;
  for (let next = -1; next !== at; ) {
    at = next < 0 ? at : next;
    next = AUXILIARY_AND_DATED.has(chunks[at]?.kind ?? '')
      ? at + 1
      : Math.max(overPhrase(chunks, at), overWhen(chunks, at));
  }
  if (chunks[at]?.kind !== 'comma') return from;
  const opened = overDays(view, at + 1);
  return opened > from + 1 && OPENS_SAID.has(chunks[opened]?.kind ?? 'mark') ? opened : from;
}
