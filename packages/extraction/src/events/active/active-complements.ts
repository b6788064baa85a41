import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isObjectVoice, objectBeforeDoer } from '../../clause/object-voice.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { reportsAs } from '../../clause/reports-as.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { objectStart } from '../objects/classed-object.js';
import { findObjectWord, isForbidden, isUnfit } from '../objects/object-class.js';
import { hasThrough } from '../roles/through-phrase.js';
import type { Trigger } from '../rule.js';

/** `kontrak senilai 5 miliar dolar untuk [lima resimen S-400]`, `kesepakatan mengenai harga [jet tempur]`: what it is about stands behind a preposition. */
function isAbout(view: SentenceView, prepositional: Complements['prepositional'], name: string): boolean {
  const topic = prepositional.find(({ preposition }) => isActWord(preposition, 'topic'));
  const chunk = view.chunks[topic?.phrase ?? -1];
  if (chunk === undefined) return false;
  const isPrice = findObjectWord(view, chunk.from, chunk.to, 'prices') === chunk.from;
  return findObjectWord(view, isPrice ? chunk.from + 1 : chunk.from, chunk.to, name) >= 0;
}

/** `meninjau kebijakan`: the first object makes another thing of the verb. */
function isUnfitObject(
  view: SentenceView,
  trigger: Trigger,
  { objects, prepositional }: Complements,
): boolean {
  const chunk = entryAt(view.chunks, objects[0] ?? -1);
  const { frame } = trigger.reading;
  if (chunk === undefined) return frame.of !== undefined;
  const from = objectStart(chunk, trigger);
  if (!isUnfit(view, from, chunk.to, frame)) return false;
  return isForbidden(view, from, chunk.to, frame) || !isAbout(view, prepositional, frame.of ?? '');
}

/** `mengakui negaranya menyerang X`: the object only opens what is admitted. */
function opensAdmission(view: SentenceView, { from }: Trigger, object: number | undefined): boolean {
  const reacts = reportsAs(view.words[from]?.lower ?? '', 'react');
  const next = (object ?? -2) + 1;
  return reacts && opensPredicate(view.chunks[next]) && !describes(view, next);
}

/** `menolak tawaran X [berupa] rudal`, `menolak permintaan X [akan] senjata`: what the object consists of or is for. */
function describes({ chunks }: SentenceView, at: number): boolean {
  const head = chunks[at]?.head ?? '';
  return hasClass(head, 'consisting') || (head === 'akan' && chunks[at + 1]?.kind === 'noun-phrase');
}

/** `menembakkan peluru tajam dalam latihan`: nobody is struck. */
function isDrill(view: SentenceView, { prepositional }: Complements): boolean {
  return prepositional.some(
    ({ preposition, phrase }) =>
      preposition === 'dalam' && isActWord(view.chunks[phrase]?.head ?? '', 'imagines'),
  );
}

/** `PDIP menyerang Jokowi soal ijazah`: words only. */
function isOfWords({ prepositional }: Complements): boolean {
  return prepositional.some(({ preposition }) => isActWord(preposition, 'argued'));
}

/** `menembakkan rudal ke perairan di sebelah barat X`: nobody is struck. */
function fallsIntoSea(view: SentenceView, { prepositional }: Complements): boolean {
  return prepositional.some(
    ({ preposition, phrase }) => preposition === 'ke' && isActWord(view.chunks[phrase]?.head ?? '', 'sea'),
  );
}

/**
 * Tells whether what follows a verb lets it tell the act of its frame.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param complements the phrases behind it
 * @example
 * // memasok drone → true; meninjau kebijakan → false for a visit
 */
export function fitsActive(view: SentenceView, trigger: Trigger, complements: Complements): boolean {
  if (opensAdmission(view, trigger, complements.objects[0])) return false;
  if (trigger.reading.frame.act === 'attack' && (isDrill(view, complements) || isOfWords(complements)))
    return false;
  if (trigger.reading.frame.object === 'munition' && fallsIntoSea(view, complements)) return false;
  if (isUnfitObject(view, trigger, complements)) return false;
  return hasThrough(view, complements, trigger.reading.frame, trigger.chunk);
}

/**
 * The phrases behind a verb; the second word of `menguji coba` stands in the object's phrase, and the object voice has its object before it (`[senjata itu] kami kirim`).
 *
 * @param view the sentence
 * @param trigger the verb
 */
export function activeComplements(view: SentenceView, trigger: Trigger): Complements {
  const last = chunkAt(view, trigger.to - 1);
  const complements = findComplements(view.chunks, last + 1);
  if (complements.objects.length === 0 && isObjectVoice(view.words, trigger.from)) {
    const object = objectBeforeDoer(view.chunks, trigger.chunk);
    return object < 0 ? complements : { ...complements, objects: [object] };
  }
  const reaches = last !== trigger.chunk && (view.chunks[last]?.to ?? 0) > trigger.to;
  return reaches ? { ...complements, objects: [last, ...complements.objects] } : complements;
}
