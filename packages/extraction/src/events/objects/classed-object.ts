import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { verbBefore } from '../../clause/verb-before.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { statusOf } from '../status/status.js';
import { findConjunct, findObjectWord, takesNames } from './object-class.js';

/**
 * Finds the object of a verb that has the class its frame asks for.
 *
 * @param view the sentence
 * @param objects indices of the noun phrases behind the verb
 * @param trigger the verb
 * @returns index of a chunk; -1 where none has the class, or the frame asks for none
 * @example
 * // Iran mengirim [drone] ke Rusia. → drone, a weapon; Iran mengirim [surat] ke Rusia. → -1
 * // Iran membeli [drone] lalu mengirimkannya ke Rusia. → drone
 */
export function classedObject(view: SentenceView, objects: readonly number[], trigger: Trigger): number {
  const name = trigger.reading.frame.object;
  if (name === undefined) return -1;
  if (trigger.holdsObject === true && !takesNames(name)) return thingBefore(view, trigger.chunk, name);
  const find = trigger.anyConjunct === true ? findConjunct : findObjectWord;
  const fits = (at: number): boolean => {
    const chunk = view.chunks[at];
    if (chunk === undefined) return false;
    if (find(view, objectStart(chunk, trigger), chunk.to, name) >= 0) return true;
    return takesNames(name) && namesOf(view, chunk).length > 0;
  };
  const loaded = objects.slice(0, 1).find((at) => isLoadedWith(view, at, name));
  const gives = trigger.reading.frame.roles['object'] === 'recipients' && !takesNames(name);
  return objects.slice(0, gives ? 2 : 1).find(fits) ?? loaded ?? -1;
}

/**
 * First word of what a verb acts on: behind a verb of two words in one phrase it begins behind the second, and in the object voice
 * the whole phrase stands before the verb.
 *
 * @param chunk the phrase
 * @param trigger the verb
 * @example
 * // menguji [coba [rudal]] → rudal; [[senjata] itu] kami kirim → senjata
 */
export function objectStart(chunk: Chunk, { from, to }: Trigger): number {
  return chunk.to <= from ? chunk.from : Math.max(chunk.from, to);
}

/** `kontainer yang diduga berisi [amunisi]`, `kapal yang memuat [rudal]`: what it carries counts for it. */
function isLoadedWith(view: SentenceView, at: number, name: string): boolean {
  const { chunks } = view;
  if (chunks[at + 1]?.head !== 'yang' || holdsName(chunks[at])) return false;
  let load = skipAhead(chunks, at + 2, AUXILIARY);
  if (statusOf([chunks[load]?.head ?? ''], null, false) !== 'asserted') load += 1;
  const [carries, object] = chunks.slice(load, load + 2);
  if (carries === undefined || !isActWord(carries.head, 'load')) return false;
  const last = carries.kind === 'verb' ? object : carries;
  return last?.kind === 'noun-phrase' && findObjectWord(view, carries.from, last.to, name) >= 0;
}

/** `membeli [drone] lalu mengirimkannya`: what the verb before acts on, where nothing of that class stands between. */
function thingBefore(view: SentenceView, verb: number, name: string): number {
  const before = verbBefore(view.chunks, verb);
  const thing = before < 0 ? undefined : view.chunks[before + 1];
  if (thing?.kind !== 'noun-phrase' || before + 1 >= verb) return -1;
  return findObjectWord(view, thing.from, thing.to, name) >= 0 ? before + 1 : -1;
}
