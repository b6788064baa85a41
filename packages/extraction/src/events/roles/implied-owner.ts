import { withoutNya } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { flatMap } from '../../flat-map.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';
import { bodiesOf } from './bodies-of.js';
import { accuserBefore, struckReporter } from './struck-reporter.js';

/**
 * Names the one other state that `-nya` must point to: nobody sends away their own.
 *
 * @param view the sentence
 * @param telling the deed
 * @returns one index of a mention; empty where the object has no `-nya`, or several states or none were named
 * @example
 * // Peru memutus hubungan dengan [Cile] dan mengusir diplomatnya. → Cile
 */
export function pointedAt(view: SentenceView, { object, doers, from }: Telling): readonly number[] {
  const chunk = view.chunks[object];
  const owned = view.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  if (!owned.some((word) => word.lower.endsWith('nya'))) return [];
  const own = new Set(doers.map((doer) => view.mentions[doer]?.candidates[0]));
  const others = flatMap(view.words.slice(0, from), ({ mention }, at) => {
    const state = view.mentions[mention];
    const isPlace = view.words[at - 1]?.lower === 'di';
    return state?.kind === 'country' && !own.has(state.candidates[0]) && !isPlace ? [mention] : [];
  });
  const states = new Set(others.map((one) => view.mentions[one]?.candidates[0]));
  return states.size === 1 ? others.slice(-1) : [];
}

/** `warganya`, `rakyatnya`: a state may strike its own people. */
function isPersonal({ head }: Chunk): boolean {
  return isPersonNoun(withoutNya(head));
}

/** The same mention, or another of the same actor. */
function isOneOf({ mentions }: SentenceView, one: number, names: readonly number[]): boolean {
  const id = mentions[one]?.candidates[0];
  return names.some((name) => name === one || (id !== undefined && mentions[name]?.candidates[0] === id));
}

/** `[Singapura] menyebut UNC3886 sebagai dalang peretasan jaringannya`: who calls somebody the culprit. */
function callerBefore(view: SentenceView, object: number): readonly number[] {
  const isCulprit = isActWord(view.chunks[object]?.head ?? '', 'culprit');
  if (!isCulprit || view.chunks[object - 1]?.head !== 'sebagai') return [];
  const verb = object - 3;
  if (!isActWord(view.chunks[verb]?.head ?? '', 'calls')) return [];
  const { phrase } = findSubject(view.chunks, verb);
  const caller = phrase === null ? undefined : view.chunks[phrase];
  return caller === undefined ? [] : bodiesOf(view, caller);
}

/**
 * Names who reports a strike or an intrusion, where what is hit is their own.
 *
 * @param view the sentence
 * @param telling the deed
 * @returns indices of mentions; empty for other deeds, or where the object has no `-nya`
 * @example
 * // [Estonia] menuduh Rusia melanggar wilayah udaranya. → Estonia
 */
export function reportersOwn(view: SentenceView, { frame, object, doers }: Telling): readonly number[] {
  if (doers.length === 0 || !isActOf(frame.act, 'harm') || frame.act === 'seizure') return [];
  const chunk = view.chunks[object];
  const last = view.words[(chunk?.to ?? 0) - 1];
  // `fasilitas negaranya` is a state's, and read where a state is pointed at.
  if (isActWord(last?.lower ?? '', 'own-state')) return [];
  if (chunk === undefined || chunk.owners.length > 0 || last?.lower.endsWith('nya') !== true) return [];
  const accused = accuserBefore(view, object, doers);
  const accuser = accused.length > 0 ? accused : callerBefore(view, object);
  const struck =
    accuser.length > 0 || !isActOf(frame.act, 'strike') || isPersonal(chunk)
      ? []
      : struckReporter(view, object, frame.act, doers);
  const names = accuser.length > 0 ? accuser : struck;
  return names.some((one) => isOneOf(view, one, doers)) ? [] : names;
}
