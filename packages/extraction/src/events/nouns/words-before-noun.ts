import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSmallAt } from '../../clause/skip-chunks.js';
import { refuses } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';
import { wordsOf } from '../status/chain-words.js';

/** `menolak [serangan]`: nobody refuses to be struck; but `menolak [pengiriman tank]`. */
function isOpposedHarm(before: Chunk | undefined, { reading }: Trigger): boolean {
  return refuses(before) && isActOf(reading.frame.act, 'harm');
}

/** Index of the small words before what links a noun to what it tells of, or -1. */
function beforeLink({ chunks, words }: SentenceView, noun: number): number {
  const link = chunks[noun - 1];
  const before = chunks[noun - 2];
  // `bukan akibat serangan Israel`
  if (isActWord(link?.head ?? '', 'not-by') && before?.kind === 'negator') return noun - 2;
  // `tidak berasal dari serangan`
  if (isActWord(words[(link?.from ?? 0) - 1]?.lower ?? '', 'stems') && isSmallAt(chunks, noun - 3))
    return noun - 3;
  // `belum tercapai gencatan senjata`; `tidak merupakan serangan`, `akan menjadi kunjungan pertama Putin`
  const comesAbout = link?.kind === 'verb' && hasClass(link.head, 'coming-about');
  const links = comesAbout || hasClass(link?.head ?? '', 'copula');
  return links && isSmallAt(chunks, noun - 2) ? noun - 2 : -1;
}

/** `tidak pernah` menjadi: all small words up to a place. */
function smallRun({ chunks }: SentenceView, last: number): number[] {
  const run = [last];
  for (let at = last - 1; isSmallAt(chunks, at); at -= 1) run.unshift(at);
  return run;
}

/**
 * The words of a noun's phrase before it (`potensi`, `setiap`, `dugaan`), and those of the chunk before.
 *
 * @param view the sentence
 * @param trigger the noun
 * @returns words in lower case
 * @example
 * // Kunjungan itu akan menjadi [kunjungan] pertama Putin. → ['akan']
 */
export function wordsBefore(view: SentenceView, trigger: Trigger): string[] {
  const { chunks, words } = view;
  const inside = words
    .slice(chunks[trigger.chunk]?.from ?? trigger.from, trigger.from)
    .map((word) => word.lower);
  const linked = beforeLink(view, trigger.chunk);
  if (linked >= 0) return [...inside, ...wordsOf(view, smallRun(view, linked))];
  const before = chunks[trigger.chunk - 1];
  // `Aksi menolak serangan Israel`: what one stands up against took place.
  if (isOpposedHarm(before, trigger)) return inside;
  // `menanggapi akan serangan itu`: a preposition.
  if (before?.head === 'akan' && chunks[trigger.chunk - 2]?.kind === 'verb') return inside;
  return before?.kind === 'noun-phrase' || before?.kind === 'auxiliary' || before?.kind === 'negator'
    ? [...inside, ...wordsOf(view, [trigger.chunk - 1])]
    : inside;
}
