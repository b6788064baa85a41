import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { PHRASES } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
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
  return namedAt(view, view.chunks[at]?.kind === 'comma' ? at + 1 : at);
}

/** `salah satunya [Budi]`: one of them by name. */
function oneOf({ words }: SentenceView, { from, heads, owners }: Chunk): readonly number[] {
  const isOne = isActWord(`${words[from]?.lower} ${words[from + 1]?.lower}`, 'one-of-them');
  if (!isOne) return [];
  return heads.length > 0 ? heads : owners;
}

/** The names of a list that opens at a place: behind `yakni`, `di antaranya`, `salah satunya`. */
function namedAt(view: SentenceView, at: number): readonly number[] {
  const chunk = view.chunks[at];
  if (chunk?.kind === 'noun-phrase') return oneOf(view, chunk);
  if (isActWord(`${view.chunks[at]?.head} ${view.chunks[at + 1]?.head}`, 'among-them'))
    return namesOf(view, view.chunks[at + 2]);
  return hasClass(chunk?.head ?? '', 'naming') ? namesOf(view, view.chunks[at + 1]) : [];
}

/**
 * Names that a list behind the whole clause says its subject is: `Lima orang ditangkap KPK di Riau, termasuk [Budi]`.
 *
 * @param view the sentence
 * @param subject index of the subject's chunk
 * @param after index of the chunk behind the verb
 * @returns indices of mentions; empty where the subject is named or not counted, or no such list ends the sentence
 */
export function listedBehind(view: SentenceView, subject: number, after: number): readonly number[] {
  const { chunks, words } = view;
  const chunk = chunks[subject];
  if (chunk === undefined || holdsName(chunk)) return [];
  const first = words[chunk.from];
  if (first?.kind !== 'number' && !hasClass(first?.lower ?? '', 'quantifier')) return [];
  let at = after;
  while (PHRASES.has(chunks[at]?.kind ?? '') && !hasClass(chunks[at]?.head ?? '', 'naming')) at += 1;
  return chunks[at]?.kind === 'comma' ? namedAt(view, at + 1) : [];
}
