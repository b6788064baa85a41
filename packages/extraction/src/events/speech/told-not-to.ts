import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { namesMedium } from '../../statements/speakers/is-medium.js';

/** Index of the `jangan` that a verb stands behind, at the head of what is said, or -1. */
function forbiddingAt({ chunks }: SentenceView, verb: number): number {
  let at = verb - 1;
  while (kindAt(chunks, at) === 'auxiliary') at -= 1;
  const opens = kindAt(chunks, at - 1) === 'quote' || chunks[at - 1]?.head === ':';
  return kindAt(chunks, at) === 'negator' && hasClass(chunks[at]?.head ?? '', 'forbidding') && opens
    ? at
    : -1;
}

/** `Inggris Gertak [Iran]: Jangan …`, `AS ke [China]: Jangan …`. */
function beforeColon({ chunks }: SentenceView, colon: number): number | null {
  const leads = chunks[colon - 2];
  const speaks = reportsAs(leads?.head ?? '', 'bare') || isSpeechWord(leads?.head ?? '', 'added-to');
  return speaks && kindAt(chunks, colon - 1) === 'noun-phrase' ? colon - 1 : null;
}

/** `"Jangan …," kata Blinken kepada [China]`; a medium only passes it on. */
function behindTag({ chunks, mentions }: SentenceView, from: number): number | null {
  const tag = chunks.findIndex(
    ({ kind, head }, at) =>
      at > from && kindAt(chunks, at - 1) === 'quote' && kind === 'verb' && reportsAs(head, 'tag'),
  );
  if (tag < 0 || kindAt(chunks, tag + 1) !== 'noun-phrase') return null;
  const [to, told] = chunks.slice(tag + 2, tag + 4);
  if (to?.head !== 'kepada' || told?.kind !== 'noun-phrase') return null;
  return namesMedium(mentions[told.heads[0] ?? -1]) ? null : tag + 3;
}

/**
 * Finds who is told not to do what a verb tells: it is asked of them.
 *
 * @param view the sentence
 * @param verb index of the verb's chunk
 * @returns index of the phrase that names them, or null where nobody is told so
 * @example
 * // "Jangan [memasok] senjata kepada Rusia," kata Blinken kepada [China].
 * // Inggris Gertak [Iran]: Jangan [Kirim] Rudal; Jangan [Kirim] Rudal → null
 */
export function toldNotTo(view: SentenceView, verb: number): number | null {
  const at = forbiddingAt(view, verb);
  if (at < 0) return null;
  return view.chunks[at - 1]?.head === ':' ? beforeColon(view, at - 1) : behindTag(view, verb);
}
