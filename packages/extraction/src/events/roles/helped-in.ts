import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/**
 * Names whom somebody helps in a deed of their own, which ends in `-nya`.
 *
 * @param view the sentence
 * @param noun index of the deed's chunk
 * @returns indices of mentions; empty where nobody is helped, or the deed does not end so
 * @example
 * // China membantu Rusia dalam [serangan militernya] di Ukraina. → Rusia
 * // Rusia memakai drone Iran dalam [serangannya] ke Ukraina. → none
 */
export function helpedIn(view: SentenceView, noun: number): readonly number[] {
  const [verb, helped, link, deed] = view.chunks.slice(Math.max(0, noun - 3), noun + 1);
  if (deed === undefined || !isActWord(verb?.head ?? '', 'helps-in')) return [];
  const links = hasClass(link?.head ?? '', 'occasion') || hasClass(link?.head ?? '', 'purpose');
  const isTheirs = view.words[deed.to - 1]?.lower.endsWith('nya') === true;
  return links && isTheirs ? namesOf(view, helped) : [];
}
