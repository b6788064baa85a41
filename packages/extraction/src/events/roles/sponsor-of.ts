import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/** How many chunks may stand between `yang` and the sponsor: `yang diyakini bekerja untuk [Korea Utara]`. */
const REACH = 6;

/**
 * Names whom somebody without a name works for, as a relative clause tells: `peretas yang disokong China`.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @param tie `sponsored` for whom they work for, `gathered` for the body they belong to (`buruh yang tergabung dalam X`), `loyal` for whose troops they are (`pasukan yang setia kepada X`)
 * @returns indices of states and bodies; empty where no such clause follows
 * @example
 * // peretas yang terkait dengan [Korea Utara] → Korea Utara
 * // peretas yang ditangkap [China] → none
 */
export function sponsorOf(
  view: SentenceView,
  phrase: number,
  tie: 'sponsored' | 'gathered' | 'loyal' = 'sponsored',
): readonly number[] {
  if (view.chunks[phrase + 1]?.head !== 'yang') return [];
  let works = false;
  for (let at = phrase + 2; at < phrase + REACH; at += 1) {
    const chunk = view.chunks[at];
    const tied = isActWord(chunk?.head ?? '', tie);
    works ||= tied;
    if (chunk?.kind === 'noun-phrase' && !tied)
      return works ? namesOf(view, chunk).filter((name) => view.mentions[name]?.kind !== 'place') : [];
    if (!tied && !['verb', 'auxiliary', 'preposition'].includes(chunk?.kind ?? '')) return [];
  }
  return [];
}

/**
 * Words that tell how sure it is for whom somebody works: `peretas yang [diduga] terkait Korea Utara`.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @returns words in lower case; none where nobody is named
 */
export function sponsorWords(view: SentenceView, phrase: number): string[] {
  if (sponsorOf(view, phrase).length === 0) return [];
  const behind = view.chunks.slice(phrase + 2, phrase + REACH);
  const end = behind.findIndex(({ kind }) => kind === 'noun-phrase');
  return behind.slice(0, Math.max(0, end)).map(({ head }) => head);
}
