import { reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isClaimLink } from '../claims/claim-link.js';
import { beginsUntrue } from '../claims/rejected-report.js';
import { tellsBareClause } from './bare-claim.js';
import { findClaimClause } from './claim-clause.js';
import { contentFrom, upToComma } from './content.js';
import { hasVerb } from './has-verb.js';
import { upTo } from './up-to.js';

/** Small words, dates and a bare `ini` between a claim and what it is about. */
function isPassed(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  if (['time', 'auxiliary', 'comma', 'bracket'].includes(chunk.kind)) return true;
  return chunk.kind === 'noun-phrase' && hasClass(chunk.head, 'determiner');
}

/**
 * Index of the verb, or of the `bahwa` behind it, of a relative clause that tells a claim, or -1.
 *
 * @param view the sentence
 * @param yang index of the chunk that may open the relative clause
 * @example
 * // tuduhan AS yang [menyebut] Iran mengirim roket; klaim AS yang [menuding] Iran mengirim roket
 */
export function tellingVerb(view: SentenceView, yang: number): number {
  if (view.chunks[yang]?.head !== 'yang') return -1;
  const verb = view.chunks[yang + 1];
  const tells = reportingForms(verb?.head ?? '').some(
    ({ voice, frame, stance, finds }) =>
      voice === 'active' && (frame === 'accuse' || (frame === 'say' && stance === 'states' && !finds)),
  );
  if (!tells) return -1;
  return view.chunks[yang + 2]?.head === 'bahwa' ? yang + 2 : yang + 1;
}

/** `kritik terhadap Tokyo soal kuil`: behind the one it is aimed at; a mere `kebijakan` stays. */
function behindTarget(view: SentenceView, at: number): number {
  const next = view.chunks[at + 2]?.head ?? '';
  const named = (view.chunks[at + 1]?.heads.length ?? 0) > 0;
  return named && view.chunks[at]?.head === 'terhadap' && isClaimLink(next, 'about') ? at + 2 : at;
}

/**
 * Index of the word that says what a claim is about, over small words and dates, or -1.
 *
 * @param view the sentence
 * @param last index of the last chunk that names the claim and its speakers
 * @example
 * // Tuduhan AS [soal] drone itu dibantah. → index of `soal`
 * // Tuduhan AS itu dibantah. → -1
 * // [Tuduhan AS] Iran memasok drone dibantah. → its own index: the clause stands right behind
 */
export function claimAbout(view: SentenceView, last: number): number {
  if (tellsBareClause(view, last)) return last;
  for (let at = last + 1; at < Math.min(view.chunks.length, last + 5); at += 1) {
    const chunk = view.chunks[at];
    if (isClaimLink(chunk?.head ?? '', 'about')) return behindTarget(view, at);
    const verb = tellingVerb(view, at);
    if (verb >= 0 && hasVerb(view.chunks, verb + 1)) return verb;
    if (!isPassed(chunk)) return -1;
  }
  return -1;
}

/** In `Klaim X bahwa … dibantah Y` the content ends before the main verb. */
function beforeMainVerb(view: SentenceView, content: Span | null): Span | null {
  const clause = findClaimClause(view);
  const verb =
    clause === null ? undefined : entryAt(view.chunks, skipBack(view.chunks, clause.verb - 1, SMALL_WORDS));
  return upTo(content, verb === undefined ? undefined : view.words[verb.to - 1]?.end);
}

/** Whether a clause is whole before a chunk: it has a verb outside relative clauses. */
function isWhole({ chunks }: SentenceView, from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }, n) => {
    const before = entryAt(chunks, skipBack(chunks, from + n - 1, SMALL_WORDS));
    return kind === 'verb' && before?.head !== 'yang';
  });
}

/** `tuduhan AS bahwa X mengirim drone [merupakan kebohongan]`, `[tidak berdasar]`, `[belum terbukti]`: what the claim is called or comes to is no part of it. */
function beforeJudgement(view: SentenceView, content: Span | null, about: number): Span | null {
  if (content === null) return null;
  const { chunks, words, article } = view;
  const judged = chunks.findIndex(({ head, from }, at) => {
    const start = words[from]?.start ?? 0;
    const before = entryAt(chunks, at - 1);
    if (at <= about + 1 || start >= content.end || before?.head === 'yang') return false;
    // `bahwa X menyebarkan hoaks` calls nothing so.
    if (before?.kind === 'verb') return false;
    const called =
      hasClass(head, 'copula') ||
      isClaimLink(head, 'outcome') ||
      beginsUntrue(article.text.slice(start, view.sentence.end));
    return called && isWhole(view, about + 1, at);
  });
  // `… mengirim drone [sebagai] kebohongan`
  const as = entryAt(chunks, judged - 1)?.head === 'sebagai' ? judged - 1 : judged;
  const last = words[(chunks[skipBack(chunks, as - 1, SMALL_WORDS)]?.to ?? 0) - 1];
  return judged < 0 ? content : upTo(content, last?.end);
}

/**
 * What a claim says.
 *
 * @param view the sentence
 * @param about index of the word that says what it is about, or -1
 * @returns a span of the article's text; in `Klaim X bahwa … dibantah Y` it ends before the main verb
 * @example
 * // Tuduhan AS soal [drone itu] dibantah. → drone itu
 */
export function claimContent(view: SentenceView, about: number): Span | null {
  if (about < 0) return null;
  const whole = beforeMainVerb(view, upToComma(view, contentFrom(view, about + 1), about + 1));
  const tells = view.chunks[about]?.head === 'bahwa' || tellsBareClause(view, about);
  const content = tells ? beforeJudgement(view, whole, about) : whole;
  return view.chunks[about]?.kind === 'preposition' ? beforeVerb(view, content) : content;
}

/** `Kecaman Turki terhadap Israel [disampaikan]`: at the head of the sentence the phrase ends before its verb. */
function beforeVerb(view: SentenceView, content: Span | null): Span | null {
  const verb = view.chunks.findIndex(({ kind }) => kind === 'verb');
  const before = entryAt(view.chunks, skipBack(view.chunks, verb - 1, SMALL_WORDS));
  const start = view.words[view.chunks[verb]?.from ?? -1]?.start ?? 0;
  if (content === null || start <= content.start || before?.head === 'yang') return content;
  return upTo(content, view.words[(before?.to ?? 0) - 1]?.end);
}
