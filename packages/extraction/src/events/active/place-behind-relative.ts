import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';

/** How many chunks of a relative clause may stand between a thing struck and its place. */
const REACH = 6;

/** The phrase of place behind the relative clause of a noun phrase; empty where another clause begins before it. */
function placeBehind(view: SentenceView, object: number): Complements['prepositional'] {
  if (view.chunks[object]?.kind !== 'noun-phrase' || view.chunks[object + 1]?.head !== 'yang') return [];
  for (let at = object + 2; at < object + 2 + REACH; at += 1) {
    const chunk = view.chunks[at];
    const phrase = view.chunks[at + 1];
    if (chunk?.kind === 'preposition' && chunk.head === 'di' && phrase?.kind === 'noun-phrase') {
      const isPlace = phrase.heads.some((head) => view.mentions[head]?.kind === 'place');
      return isPlace ? [{ preposition: 'di', phrase: at + 1 }] : [];
    }
    if (!['verb', 'noun-phrase', 'auxiliary', 'preposition'].includes(chunk?.kind ?? '')) return [];
  }
  return [];
}

/** `menyerang warga (dengan) menggunakan drone Iran [di Ukraina]`: the place behind the weapon; empty where something else is used. */
function placeBehindTool(view: SentenceView, object: number): Complements['prepositional'] {
  const { chunks } = view;
  const verb = chunks[object + 1]?.head === 'dengan' ? object + 2 : object + 1;
  const tool = chunks[verb + 1];
  const uses = chunks[verb]?.kind === 'verb' && isActWord(chunks[verb]?.head ?? '', 'by-means');
  if (!uses || tool?.kind !== 'noun-phrase' || chunks[verb + 2]?.head !== 'di') return [];
  if (findObjectWord(view, tool.from, tool.to, 'weapon') < 0) return [];
  const isNamed = chunks[verb + 3]?.kind === 'noun-phrase' && holdsName(chunks[verb + 3]);
  return isNamed ? [{ preposition: 'di', phrase: verb + 3 }] : [];
}

/**
 * Adds where a thing is struck, from behind the relative clause that describes it, or behind the weapon that is used.
 *
 * @param view the sentence
 * @param frame the deed
 * @param complements the phrases right behind the verb
 * @returns the same for other deeds, and where a phrase of place stands already
 * @example
 * // Israel membombardir sebuah sekolah yang dijadikan penampungan [di Rafah]. → di Rafah
 * // Rusia menyerang sebuah sekolah dengan menggunakan rudal [di Kharkiv]. → di Kharkiv
 * // Israel membombardir sebuah sekolah dan menangkap guru yang lari [di Rafah]. → none
 */
export function withPlace(view: SentenceView, { act }: Frame, complements: Complements): Complements {
  if (act !== 'attack' || complements.prepositional.length > 0) return complements;
  const object = complements.objects.at(-1) ?? -1;
  const place = placeBehind(view, object);
  return { ...complements, prepositional: place.length > 0 ? place : placeBehindTool(view, object) };
}

/**
 * Adds where a thing that a strike is aimed at stands, from behind the relative clause that describes it: `serangan terhadap sebuah sekolah yang dijadikan penampungan [di Rafah]`.
 *
 * @param view the sentence
 * @param frame the deed
 * @param complements the phrases behind the noun
 * @returns the same for other deeds, and where what is aimed at has a name
 */
export function withPlaceOfAim(view: SentenceView, { act }: Frame, complements: Complements): Complements {
  const aimed = complements.prepositional.at(-1);
  const chunk = view.chunks[aimed?.phrase ?? -1];
  if (act !== 'attack' || aimed === undefined || !hasClass(aimed.preposition, 'directed')) return complements;
  if (chunk === undefined || holdsName(chunk)) return complements;
  const place = placeBehind(view, aimed.phrase);
  return { ...complements, prepositional: [...complements.prepositional, ...place] };
}
