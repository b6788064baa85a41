import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isAnyRole } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { type Frame, namesAct } from '../frame.js';
import { findObjectWord, takesNames } from '../objects/object-class.js';
import { namesOf } from '../roles/role-names.js';
import { hasThrough } from '../roles/through-phrase.js';
import type { Trigger } from '../rule.js';

/** `diserang peretas Rusia`, `takluk di tangan polisi Spanyol`: the doer is of the class that the frame asks for. */
function isAgent(view: SentenceView, { to }: Trigger, next: number, name: string): boolean {
  const inside = view.chunks[next - 1];
  if (inside !== undefined && to < inside.to) return findObjectWord(view, to, inside.to, name) >= 0;
  const chunk = view.chunks[next];
  return chunk?.kind === 'noun-phrase' && findObjectWord(view, chunk.from, chunk.to, name) >= 0;
}

function holdsClass(view: SentenceView, chunk: Chunk, name: string): boolean {
  if (findObjectWord(view, chunk.from, chunk.to, name) >= 0) return true;
  return takesNames(name) && namesOf(view, chunk).length > 0;
}

/** Classes of things that a deed is done with. */
const THINGS: ReadonlySet<string> = new Set(['weapon', 'missile', 'jet', 'troops']);

/** `penyitaan`, `penggunaan`: what became of a thing. */
function isNominal(word: string): boolean {
  return isActWord(word, 'use') || namesAct(word);
}

/** `Ini [senjata] yang dipasok Iran`, `penyitaan pertama [senjata] yang dipasok Iran`: what the relative clause is said of, behind a pointer and the noun of what became of it. */
function describedFrom({ words, chunks }: SentenceView, patient: Chunk): number {
  const next = chunks.indexOf(patient) + 1;
  // `penyitaan senjata canggih (ACW) yang dipasok Iran`
  if (chunks[chunks[next]?.kind === 'bracket' ? next + 1 : next]?.head !== 'yang') return patient.from;
  let at = patient.from;
  if (hasClass(words[at]?.lower ?? '', 'determiner')) at += 1;
  if (!isNominal(words[at]?.lower ?? '')) return at;
  at += 1;
  while (at < patient.to && isActWord(words[at]?.lower ?? '', 'deed-kind')) at += 1;
  return at;
}

/** `diserang kritik`, `dihantam aksi jual`: what strikes is no actor and no weapon. */
function isFigurative(view: SentenceView, next: number): boolean {
  const chunk = view.chunks[next];
  if (chunk?.kind !== 'noun-phrase' || holdsName(chunk)) return false;
  if (['weapon', 'means'].some((one) => findObjectWord(view, chunk.from, chunk.to, one) >= 0)) return false;
  return !isAnyRole(chunk.head, 'organ', 'office', 'people');
}

/** `Hadiah itu, [dua jet tempur], diserahkan Rusia`: what the subject is stands between commas behind it. */
function isExplainedAs(view: SentenceView, subject: number, name: string): boolean {
  const { chunks } = view;
  const thing = chunks[subject + 2];
  if (chunks[subject + 1]?.kind !== 'comma' || thing?.kind !== 'noun-phrase') return false;
  let close = subject + 3;
  while (chunks[close]?.kind === 'preposition' && chunks[close + 1]?.kind === 'noun-phrase') close += 2;
  if (chunks[close]?.kind !== 'comma' || holdsName(chunks[subject])) return false;
  return findObjectWord(view, thing.from, thing.to, name) >= 0;
}

/** `Drone itu diterbangkan [prajurit Ukraina]`: troops right behind the verb that sends do it, and are not sent. */
function isDoer({ chunks }: SentenceView, { act }: Frame, at: number): boolean {
  const chunk = chunks[at];
  return (
    act === 'troop-deployment' && chunks[at - 1]?.kind === 'verb' && chunk !== undefined && holdsName(chunk)
  );
}

/** `Sistem itu dihantam [rudal]`: what is shot at is no computer. */
function isShot(view: SentenceView, next: number): boolean {
  const chunk = view.chunks[next];
  return chunk?.kind === 'noun-phrase' && findObjectWord(view, chunk.from, chunk.to, 'weapon') >= 0;
}

/**
 * Finds what a passive act is done with or to: the subject, or behind `dijatuhi` and its like the phrase that follows.
 *
 * @param view the sentence
 * @param patient the subject
 * @param subject index of its chunk
 * @param complements what follows the verb
 * @param frame the act, with the class of objects that it asks for
 * @returns index of a chunk, or -1 where nothing is of the class
 * @example
 * // [Drone] dikirim ke Rusia. → Drone; Rusia diberi [drone] oleh Iran. → drone
 */
export function objectOf(
  view: SentenceView,
  patient: Chunk,
  subject: number,
  complements: Complements,
  frame: Frame,
): number {
  const name = frame.object;
  if (name === undefined || holdsClass(view, patient, name)) return subject;
  if (THINGS.has(name) && findObjectWord(view, describedFrom(view, patient), patient.to, name) >= 0)
    return subject;
  if (THINGS.has(name) && isExplainedAs(view, subject, name)) return subject;
  const given = complements.objects.find((at) => {
    const chunk = view.chunks[at];
    return chunk !== undefined && holdsClass(view, chunk, name) && !isDoer(view, frame, at);
  });
  return given ?? -1;
}

/**
 * Tells whether what stands behind a passive is what its frame asks for: a doer of its class and no figure of speech.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param after index of the chunk behind the verb
 * @param complements what follows the verb
 * @example
 * // Kyiv diserang rudal → true; Menteri itu diserang kritik → false
 */
export function fitsPassive(
  view: SentenceView,
  trigger: Trigger,
  after: number,
  complements: Complements,
): boolean {
  const { frame } = trigger.reading;
  if (frame.act === 'attack' && isFigurative(view, after)) return false;
  if (frame.act === 'cyber-attack' && isShot(view, after)) return false;
  if (frame.agents !== undefined && !isAgent(view, trigger, after, frame.agents)) return false;
  return hasThrough(view, complements, frame, after - 1, 0);
}
