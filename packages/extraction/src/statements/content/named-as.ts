import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { beginsUntrue } from '../claims/rejected-report.js';
import { beginsWrong } from '../wrongs/wrong-acts.js';
import { contentFrom } from './content.js';

/** `Kremlin menyebutnya propaganda murahan`; `warga menyebutnya Jembatan Merah` only names it. */
function saysWhat(view: SentenceView, verb: number, said: string): boolean {
  const { phrase } = findSubject(view.chunks, verb);
  const named = (view.chunks[phrase ?? -1]?.heads.length ?? 0) > 0;
  return named && /^\p{Ll}/u.test(said) && view.chunks[verb + 1]?.kind === 'noun-phrase';
}

/**
 * What somebody calls a thing by a verb that points at it, where that says something of it and is no mere name.
 *
 * @param view the sentence
 * @param verb index of the chunk of `menyebutnya` or its like
 * @returns a span of the article's text, or null for a mere name
 * @example
 * // Turki menyebutnya sebagai [kemunduran]; Turki menyebutnya [tidak berdasar]
 * // Warga menyebutnya Jembatan Merah → null
 */
export function namedAs(view: SentenceView, verb: number): Span | null {
  if (view.chunks[verb + 1]?.head === 'sebagai') return contentFrom(view, verb + 2);
  const content = contentFrom(view, verb + 1);
  const said = content === null ? '' : view.article.text.slice(content.start, content.end);
  const judges = beginsUntrue(said) || beginsWrong(said, 'done') || beginsWrong(said, 'bad');
  return judges || saysWhat(view, verb, said) ? content : null;
}
