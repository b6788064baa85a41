import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { Speaker } from '../../findings.js';
import type { StatementContext } from '../rule.js';
import { isMedium } from './is-medium.js';
import { resolveSpeakers } from './resolve-speakers.js';

/** Whether a place lies beside the report: between commas behind the medium or the verb, before the medium, or at the end. */
function isBesideReport({ chunks }: SentenceView, quoting: number, phrase: number, verb: number): boolean {
  // `Laporan CNN yang mengutip pejabat AS menyebut`
  if (quoting === phrase + 2 && chunks[quoting - 1]?.head === 'yang') return true;
  const before = chunks[quoting - 1]?.head === 'dengan' ? quoting - 1 : quoting;
  const isParted = before < quoting || chunks[before - 1]?.kind === 'comma';
  const opens = chunks[before - 1]?.kind === 'comma' && before - 1 >= phrase && before <= verb + 3;
  // `Reuters melaporkan Iran mengirim rudal, mengutip dua pejabat AS`
  const closes =
    isParted && quoting > verb && !chunks.slice(quoting + 2).some(({ kind }) => kind === 'comma');
  return opens || closes || (before === 0 && quoting < phrase && chunks[phrase - 1]?.kind === 'comma');
}

/**
 * Finds whose words a medium passes on: `Reuters, mengutip [dua pejabat AS], melaporkan`, `Mengutip [X], AFP menulis`.
 *
 * @param view the sentence
 * @param phrase index of the subject of the reporting verb
 * @param verb index of the verb
 * @param context who spoke before
 * @returns the speakers; empty where no medium reports, or it quotes a document
 * @example
 * // Reuters, mengutip [dua pejabat AS], melaporkan harga naik. → anonymous: dua pejabat AS
 * // Reuters melaporkan harga naik, mengutip [dua pejabat AS]. → anonymous: dua pejabat AS
 * // Laporan Reuters yang mengutip [dua pejabat AS] menyebut harga naik. → anonymous: dua pejabat AS
 * // Reuters, mengutip dokumen pajak, melaporkan harga naik. → none
 */
export function citedSpeakers(
  view: SentenceView,
  phrase: number,
  verb: number,
  context: StatementContext,
): readonly Speaker[] {
  if (!isMedium(view, view.chunks[phrase])) return [];
  const quoting = view.chunks.findIndex(
    ({ head }, at) => isSpeechWord(head, 'quoting') && isBesideReport(view, at, phrase, verb),
  );
  const cited = view.chunks[quoting + 1];
  if (quoting < 0 || cited?.kind !== 'noun-phrase' || isRoleNoun(cited.head, 'document')) return [];
  return resolveSpeakers(view, quoting + 1, context);
}
