import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { type ChunkKind, kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';

/** What may close a sentence behind its last verb: when, where and to whom it was said. */
const CLOSES: ReadonlySet<ChunkKind> = new Set(['time', 'bracket', 'comma']);

const OPENS: ReadonlySet<string> = new Set(['noun-phrase', 'time']);

/** Whether nothing but phrases of time, place and manner stands between a verb and the end of the sentence. */
function closesSentence({ chunks }: SentenceView, verb: number): boolean {
  let at = verb + 1;
  while (at < chunks.length) {
    const kind = kindAt(chunks, at);
    const isPhrase = kind === 'preposition' && OPENS.has(kindAt(chunks, at + 1) ?? '');
    if (kind === 'mark') return at === chunks.length - 1;
    if (!isPhrase && !(kind !== undefined && CLOSES.has(kind))) return false;
    at += isPhrase ? 2 : 1;
  }
  return true;
}

/** A clause that stands by itself: it opens with who does it, and no quotation mark and no speech verb of another parts it. */
function isOwnClause({ chunks }: SentenceView, comma: number): boolean {
  if (!OPENS.has(kindAt(chunks, 0) ?? '')) return false;
  const inside = chunks.slice(0, comma);
  const verb = inside.findIndex(({ kind }) => kind === 'verb');
  return (
    verb > 0 && entryAt(chunks, verb - 1)?.head !== 'yang' && inside.every(({ kind }) => kind !== 'quote')
  );
}

/**
 * Finds the clause that a sentence closes by saying who told it.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param phrase index of its subject's chunk
 * @returns a span of the article's text, or null where something else follows the verb or no whole clause stands before
 * @example
 * // [AS akan menambah sanksi terhadap Iran], Antony Blinken mengumumkan pada Selasa.
 * // Setelah AS menambah sanksi, Antony Blinken mengumumkan paket bantuan. → null
 */
export function clauseBefore(
  view: SentenceView,
  { frame, quoteOnly }: ReportingForm,
  verb: number,
  phrase: number,
): Span | null {
  const { chunks, words, sentence } = view;
  const comma = phrase - 1;
  // `X mengusir Y, Z membalas`: without quotation marks it may be a deed.
  if (frame !== 'say' || quoteOnly || phrase > verb || kindAt(chunks, comma) !== 'comma') return null;
  if (!closesSentence(view, verb) || !isOwnClause(view, comma)) return null;
  const end = words[(chunks[comma]?.from ?? 0) - 1]?.end ?? 0;
  return end > sentence.start ? { start: words[0]?.start ?? sentence.start, end } : null;
}
