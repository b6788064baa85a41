import { withoutNya } from '@warta/indonesian';
import type { ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/** What a subject may stand behind; behind a verb or preposition the first of the two is no subject. */
const OPENS: readonly ChunkKind[] = ['mark', 'comma', 'quote', 'subordinator', 'time'];

/** `X dan [timpalannya] dari Kanada, [Mark Carney],`: where what the name explains begins, or the name itself. */
function officeBefore(view: SentenceView, name: number): number {
  if (view.chunks[name - 1]?.kind !== 'comma') return name;
  let at = name - 2;
  while (view.chunks[at]?.kind === 'noun-phrase' && view.chunks[at - 1]?.kind === 'preposition') at -= 2;
  const noun = withoutNya(view.chunks[at]?.head ?? '');
  return isActWord(noun, 'counterpart') ? at : name;
}

/**
 * Names who is coordinated with a subject where the two are too unlike to be one phrase.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk
 * @returns indices of mentions; empty where nothing is coordinated, or where a new clause begins with the subject
 * @example
 * // [Menteri ESDM Bahlil Lahadalia] dan [Menteri Energi Brunei] bertemu. → Bahlil Lahadalia
 * // [Modi] dan timpalannya dari Kanada, [Mark Carney], bersua. → Modi
 * // [Kanada] menyusul [Inggris] menjatuhkan sanksi. → Kanada
 * // Iran menyerang [Israel] dan [militer AS] membalas. → none
 */
export function namesBeforeAnd(view: SentenceView, phrase: number): readonly number[] {
  const start = officeBefore(view, phrase);
  const link = view.chunks[start - 1];
  if (link?.kind !== 'conjunction' && !hasClass(link?.head ?? '', 'following')) return [];
  const opens = OPENS.includes(view.chunks[start - 3]?.kind ?? 'mark');
  return opens ? namesOf(view, view.chunks[start - 2]) : [];
}
