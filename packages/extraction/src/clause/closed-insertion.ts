import { entryAt } from '../entry-at.js';
import { type Chunk, kindAt } from './chunk.js';
import { isDashAt } from './dash.js';
import { isTag } from './quotation-tag.js';
import { ADJUNCT } from './skip-chunks.js';
import { hasClass } from './word-class.js';

/** How many chunks may stand between two commas or dashes. */
const REACH = 12;

/** What may stand in a phrase, and in a clause. */
const CLAUSE: ReadonlySet<string> = new Set([...ADJUNCT, 'verb', 'negator', 'conjunction', 'subordinator']);

/** Index of the mark that closes what opens at a comma or dash, or -1. */
function closeOf(chunks: readonly Chunk[], open: number): number {
  const dash = isDashAt(chunks, open);
  for (let at = open + 1; at <= open + REACH && at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (dash ? isDashAt(chunks, at) : chunk?.kind === 'comma') return at;
    const inside = dash && chunk?.kind === 'comma';
    if (!inside && !CLAUSE.has(chunk?.kind ?? '')) return -1;
  }
  return -1;
}

/** `setelah`, `yang`, `agar`, `seperti`: what follows may hold a verb. */
function opensClauseInside({ kind, head }: Chunk): boolean {
  if (hasClass(head, 'likeness')) return true;
  return (
    kind === 'subordinator' && (head === 'yang' || hasClass(head, 'adjunct') || hasClass(head, 'purpose'))
  );
}

/** `, setelah berunding lama,`, `, yang dibeli dari X,`, `, sehari setelah dipesan,` */
function isClause(chunks: readonly Chunk[], open: number, close: number): boolean {
  const inside = chunks.slice(open + 1, close);
  const opening = inside.findIndex(opensClauseInside);
  return opening >= 0 && inside.slice(0, opening).every(({ kind }) => ADJUNCT.has(kind));
}

/** `, kata Budi,`; but `, kata Budi, kepada wartawan`: to whom he said it. */
function isCited(chunks: readonly Chunk[], open: number, close: number): boolean {
  if (!isTag(chunks[open + 1]?.head ?? '') || chunks[close + 1]?.head === 'kepada') return false;
  return chunks.slice(open + 2, close).every(({ kind }) => ADJUNCT.has(kind));
}

/** `, menurut dokumen itu,`, `, howitzer termodern Prancis,`: a phrase without a verb, and no further item of a list of places. */
function isPhrase(chunks: readonly Chunk[], open: number, close: number): boolean {
  const next = chunks[close + 1]?.head;
  const [first] = chunks.slice(open + 1, close);
  if (first?.kind === 'preposition' && (first.head === next || hasClass(first.head, 'toward'))) return false;
  return chunks.slice(open + 1, close).every(({ kind, head }) => ADJUNCT.has(kind) || head === 'tanpa');
}

/** Whether what stands between the marks tells something beside the clause. */
function isAside(chunks: readonly Chunk[], open: number, close: number): boolean {
  if (close <= open + 1) return false;
  return [isPhrase, isClause, isCited].some((is) => is(chunks, open, close)) || isDashAt(chunks, open);
}

/** Whether the clause goes on with a phrase of the verb: behind a preposition, or with its object where none stood yet. */
function clauseGoesOn(chunks: readonly Chunk[], open: number, next: number): boolean {
  if (kindAt(chunks, next) === 'noun-phrase') return entryAt(chunks, open - 1)?.kind === 'verb';
  return kindAt(chunks, next) === 'preposition' && kindAt(chunks, next + 1) === 'noun-phrase';
}

/**
 * Goes on over what is inserted between two commas or dashes in the middle of a clause.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the first mark
 * @returns one past the second, or the first itself where the clause does not go on behind it
 * @example
 * // mengirim tank[, menurut dokumen itu,] kepada Ukraina; mengirim tank [— yang kedua —] ke Ukraina
 * // mengirim tank, Jerman mengirim jet, dan Polandia … : no insertion
 */
export function afterInserted(chunks: readonly Chunk[], open: number): number {
  if (kindAt(chunks, open) !== 'comma' && !isDashAt(chunks, open)) return open;
  const close = closeOf(chunks, open);
  return close >= 0 && isAside(chunks, open, close) && clauseGoesOn(chunks, open, close + 1)
    ? close + 1
    : open;
}
