import { reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass, looksLikeVerb } from '../../clause/word-class.js';
import { contentEnd } from './content.js';
import { contentEnds } from './content-ends.js';
import { hasVerb } from './has-verb.js';

/** Where the clause before an inserted tag begins: over `Namun,` and the like. */
function startBeforeTag(view: SentenceView, comma: number): number {
  const first = view.chunks[0];
  const opens = first !== undefined && first.kind !== 'noun-phrase' && view.chunks[1]?.kind === 'comma';
  const from = opens && (view.chunks[1]?.from ?? 0) < comma ? (view.chunks[1]?.to ?? 0) : 0;
  return view.words[from]?.start ?? view.sentence.start;
}

/**
 * Where what a sentence tells begins, over `Namun,` and an opening mark.
 *
 * @param view the sentence
 * @example
 * // Namun, [kapal itu "tidak pernah tiba," kata X. → at `kapal`
 */
export function openingStart(view: SentenceView): number {
  const start = startBeforeTag(view, view.words.length);
  return view.words.find((word) => word.start >= start && /[\p{L}\d]/u.test(word.text))?.start ?? start;
}

/** `Tidak ada perundingan rahasia`: a main clause without a verb. */
function tellsNone([first, second]: readonly Chunk[]): boolean {
  if (first?.kind !== 'negator' || second?.kind !== 'noun-phrase') return false;
  return second.head === 'ada' || isRoleNoun(second.head, 'effort');
}

/** A main clause that stands by itself, not only a phrase or an adjunct before the tag. */
function isWhole(own: readonly Chunk[]): boolean {
  if (tellsNone(own)) return true;
  const adjunct = own[0]?.kind !== 'noun-phrase' && !own.some((chunk) => chunk.kind === 'comma');
  return !adjunct && own[0]?.kind !== 'subordinator' && own.some((chunk) => chunk.kind === 'verb');
}

/**
 * What an indirect tag reports: the clause before its comma, or the whole clause that it interrupts (`Vaksin itu, kata X, aman`).
 *
 * @param view the sentence
 * @param comma index of the comma's word before the tag
 * @returns the span, or null where too little stands before
 * @example
 * // [Wabah itu mulai mereda], kata WHO. → Wabah itu mulai mereda
 * // [Vaksin itu, kata WHO, aman dan akan dibagikan]. → all of it
 */
export function taggedClause(view: SentenceView, comma: number): Span | null {
  const start = startBeforeTag(view, comma);
  const closing = view.chunks.findIndex((chunk) => chunk.from > comma + 1 && chunk.kind === 'comma');
  const own = view.chunks.filter((chunk) => chunk.to <= comma);
  const interrupted = !isWhole(own) || goesOnAsPredicate(view, closing);
  if (closing >= 0 && hasVerb(view.chunks, closing + 1) && interrupted && !tellsOfSpeaker(view, closing, own))
    return partOrWhole(view, own, closing, start);
  const end = view.words[comma - 1]?.end ?? start;
  return comma < 3 || end <= start ? null : { start, end };
}

/** `Senjata tim yang menghadapi X, ujar Y, tetap umpan silang`: behind the tag the predicate of the phrase before it. */
function goesOnAsPredicate({ chunks }: SentenceView, closing: number): boolean {
  const next = chunks[closing + 1];
  if (next?.kind === 'auxiliary') return true;
  // `menolak` is no `tidak`
  return hasClass(next?.head ?? '', 'copula') || (next?.kind === 'negator' && !looksLikeVerb(next.head));
}

/** `Pembicaraan hampir tuntas, ungkap X, yang menambahkan …`: what follows tells of the speaker. */
function tellsOfSpeaker({ chunks }: SentenceView, closing: number, own: readonly Chunk[]): boolean {
  if (contentEnds.is(chunks[closing + 1]?.head ?? '', 'of-speaker')) return true;
  const verb = chunks[closing + 1];
  // `Situasi itu, sebut X, menunjukkan bahaya`: a phrase alone waits for its verb.
  const isAlone = own.length === 1 && own[0]?.kind === 'noun-phrase';
  if (isAlone && reportingForms(verb?.head ?? '').some(({ finds }) => finds)) return false;
  return verb?.kind === 'verb' && reportsAs(verb.head, 'active');
}

/** `Tidak seperti yang dikabarkan`: what is said is set against it; so behind `Bila X mundur, kata Y,`. */
function isSetAgainst(own: readonly Chunk[]): boolean {
  if (own[0]?.kind === 'subordinator' && own[0].head !== 'bahwa') return true;
  return own[0]?.kind === 'negator' || own.every((chunk) => chunk.kind !== 'noun-phrase');
}

/** Behind `Tidak seperti yang dikabarkan, kata X,` only what follows is said. */
function partOrWhole(view: SentenceView, own: readonly Chunk[], closing: number, start: number): Span | null {
  const behind = view.words[view.chunks[closing]?.to ?? -1];
  const quoted = view.quotes.some((one) => one.start > (behind?.start ?? 0));
  const after = isSetAgainst(own) || quoted ? behind?.start : start;
  const end = contentEnd(view);
  return after === undefined || after >= end ? null : { start: after, end };
}
