import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { namesOf } from './role-names.js';

function isOther(view: SentenceView, at: number): boolean {
  return !hasClass(view.chunks[at]?.head ?? '', 'naming');
}

/**
 * Names that a list behind a phrase says it is: `tiga fasilitas Iran, yakni Fordow, Natanz dan Isfahan`, `dua pejabat di Bengkulu, termasuk Budi`, `sejumlah negara, di antaranya Ceko`.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase, or -1
 * @returns indices of mentions; empty where the phrase has names of its own or no list follows
 */
export function listedNames(view: SentenceView, phrase: number): readonly number[] {
  const chunk = view.chunks[phrase];
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0) return [];
  let at = phrase + 1;
  // `dua tersangka baru`
  while (view.chunks[at]?.kind === 'bracket' || view.chunks[at]?.kind === 'auxiliary') at += 1;
  // `dua pejabat di Bengkulu, termasuk X`, `empat orang di antaranya, termasuk X`
  while (
    view.chunks[at]?.kind === 'preposition' &&
    isOther(view, at) &&
    view.chunks[at + 1]?.kind === 'noun-phrase'
  )
    at += 2;
  if (view.chunks[at]?.kind === 'comma') at += 1;
  if (view.chunks[at]?.head === 'di' && view.chunks[at + 1]?.head === 'antaranya')
    return namesOf(view, view.chunks[at + 2]);
  return hasClass(view.chunks[at]?.head ?? '', 'naming') ? namesOf(view, view.chunks[at + 1]) : [];
}
