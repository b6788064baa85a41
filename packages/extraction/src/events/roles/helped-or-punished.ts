import type { SentenceView } from '../../clause/clause-view.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import { namesOf } from './role-names.js';

/** `membantu [Rusia] dalam serangannya`: index of the verb, or -1. */
function helpingVerb({ chunks }: SentenceView, link: number): number {
  const word = chunks[link]?.head ?? '';
  const links = hasClass(word, 'occasion') || hasClass(word, 'purpose');
  return links && isActWord(chunks[link - 2]?.head ?? '', 'helps-in') ? link - 2 : -1;
}

function isSanction(noun: string): boolean {
  return frameReadings(noun).some(({ voice, frame }) => voice === 'noun' && frame.act === 'sanction');
}

/** `menghukum [Belarus] atas dukungannya`, `menjatuhkan sanksi kepada [Iran] karena pasokannya`: index of the verb, or -1. */
function punishingVerb({ chunks }: SentenceView, link: number): number {
  if (!hasClass(chunks[link]?.head ?? '', 'charged-with')) return -1;
  const verb = verbBefore(chunks, link);
  const isObject = verb === link - 2 || chunks[link - 2]?.kind === 'preposition';
  const punishes =
    hasClass(chunks[verb]?.head ?? '', 'punishing') || isSanction(chunks[verb + 1]?.head ?? '');
  return verb >= 0 && isObject && punishes ? verb : -1;
}

/**
 * Names whom somebody helps in a deed of their own, or punishes for it, which ends in `-nya`.
 *
 * @param view the sentence
 * @param noun index of the deed's chunk
 * @returns indices of mentions; empty where nobody is helped or punished, or the deed does not end so
 * @example
 * // China membantu Rusia dalam [serangan militernya] di Ukraina. → Rusia
 * // Uni Eropa menjatuhkan sanksi kepada Iran atas [dukungannya] kepada Rusia. → Iran
 * // Rusia memakai drone Iran dalam [serangannya] ke Ukraina. → none
 */
export function helpedOrPunished(view: SentenceView, noun: number): readonly number[] {
  const deed = view.chunks[noun];
  if (deed === undefined || view.words[deed.to - 1]?.lower.endsWith('nya') !== true) return [];
  const verb = Math.max(helpingVerb(view, noun - 1), punishingVerb(view, noun - 1));
  return verb < 0 ? [] : namesOf(view, view.chunks[noun - 2]);
}
