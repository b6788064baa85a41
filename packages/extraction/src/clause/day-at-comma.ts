import { canSpeak } from './can-speak.js';
import { type Chunk, kindAt } from './chunk.js';
import { handsOverToObject } from './object-control.js';
import { AUXILIARY, DATED, skipAhead } from './skip-chunks.js';
import { verbOfObject } from './subjects/phrase-subject.js';

/**
 * Tells whether a comma only sets off the day behind it: `X dalam suratnya, Senin mengatakan`.
 *
 * @param chunks the chunks of a sentence
 * @param comma index of the comma
 */
export function besideTime(chunks: readonly Chunk[], comma: number): boolean {
  return kindAt(chunks, comma + 1) === 'time' && kindAt(chunks, comma - 1) === 'noun-phrase';
}

/**
 * Tells whether a comma closes a day behind who is asked to do something: `menyeru [Israel], Minggu, menghentikan`.
 *
 * @param chunks the chunks of a sentence
 * @param comma index of the second comma
 */
export function closesDay(chunks: readonly Chunk[], comma: number): boolean {
  const isDay = kindAt(chunks, comma - 1) === 'time' && kindAt(chunks, comma - 2) === 'comma';
  if (!isDay || kindAt(chunks, comma - 3) !== 'noun-phrase') return false;
  const verb = verbOfObject(chunks, comma - 3);
  return verb >= 0 && handsOverToObject(chunks[verb]?.head ?? '');
}

/**
 * Tells whether a comma only sets off the day behind who opens the sentence: `Dewan Eropa pada Kamis (18/12), menjatuhkan`.
 *
 * @param chunks the chunks of a sentence
 * @param comma index of the comma
 */
export function closesOpeningDay(chunks: readonly Chunk[], comma: number): boolean {
  if (kindAt(chunks, skipAhead(chunks, comma + 1, AUXILIARY)) !== 'verb') return false;
  let at = comma - 1;
  while (at > 0 && DATED.has(kindAt(chunks, at) ?? '')) at -= 1;
  if (at < comma - 1 && chunks[at]?.head === 'pada') at -= 1;
  return at === 0 && at < comma - 1 && canSpeak(chunks[0]);
}
