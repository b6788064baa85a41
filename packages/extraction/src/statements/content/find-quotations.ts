import type { Article } from '@warta/parsing';
import type { Span } from '@warta/text';

const OPENING = '“„«';
// A dagger is what is left of a closing mark where the page was decoded wrongly.
const CLOSING = '”»†';

interface State {
  readonly found: Span[];
  /** Where the open quotation began, or -1. */
  open: number;
}

const MARKS: ReadonlySet<number> = new Set([...`"${OPENING}${CLOSING}`].map((mark) => mark.charCodeAt(0)));

const STRAIGHT = 0x22;

/** Most of a text is ASCII, with one mark: the others are asked for behind it only. */
function isMark(code: number): boolean {
  return code === STRAIGHT || (code > 0x7f && MARKS.has(code));
}

/** A straight mark opens before a letter and closes after one; inside, the nearest mark that may close does. */
function opensAt(text: string, at: number, isOpen: boolean): boolean {
  const char = text.charAt(at);
  if (OPENING.includes(char)) return true;
  if (CLOSING.includes(char)) return false;
  return !isOpen;
}

/** The comma or full stop before a closing mark is the sentence's, not the quotation's. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/(?<![\s.,])[\s.,]+$/u, '').length;
}

/** How long words inside a quotation that are quoted themselves may be. */
const LONGEST_INNER = 80;

function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (isMark(text.charCodeAt(at))) return at;
  return -1;
}

/** Whether a mark opens rather than closes, as what stands around it shows. */
function looksOpen(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '"') return OPENING.includes(char);
  return /[\s(]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function looksClosed(text: string, at: number): boolean {
  return (
    at > 0 && !OPENING.includes(text.charAt(at)) && !/\s/u.test(text.charAt(at - 1)) && !looksOpen(text, at)
  );
}

/** `"Ia dinyatakan "tamu terlarang" di sana," kata X`: where words end that are quoted inside an open quotation, or -1. */
function innerEnd(text: string, at: number, end: number): number {
  if (!looksOpen(text, at)) return -1;
  const inner = nextMark(text, at + 1, Math.min(end, at + LONGEST_INNER));
  if (inner < 0 || !looksClosed(text, inner)) return -1;
  const outer = nextMark(text, inner + 1, end);
  return outer >= 0 && looksClosed(text, outer) ? inner : -1;
}

function readMark(text: string, at: number, state: State): void {
  const opens = opensAt(text, at, state.open >= 0);
  if (opens) {
    state.open = at + 1;
  } else if (state.open >= 0) {
    const end = trimmedEnd(text, state.open, at);
    if (end > state.open) state.found.push({ start: state.open, end });
    state.open = -1;
  }
}

function quotationsIn(text: string, start: number, end: number): Span[] {
  const state: State = { found: [], open: -1 };
  for (let at = nextMark(text, start, end); at >= 0; at = nextMark(text, at + 1, end)) {
    const inner = state.open < 0 ? -1 : innerEnd(text, at, end);
    if (inner >= 0) at = inner;
    else readMark(text, at, state);
  }
  if (state.open >= 0 && state.open < end) state.found.push({ start: state.open, end });
  return state.found;
}

/**
 * Finds the quotations of an article, without their marks. A quotation ends with its paragraph at the latest, so that a missing mark harms one paragraph only.
 *
 * @param article a parsed article
 * @returns spans in text order, without overlap, in UTF-16 code units
 * @example
 * // "Panen bagus. Harga turun," kata Budi. → Panen bagus. Harga turun
 * // Panen bagus,” kata Budi. → none, nothing opened
 */
export function findQuotations(article: Article): Span[] {
  const quotations: Span[] = [];
  let from = 0;
  while (from < article.sentences.length) {
    const first = article.sentences[from];
    let to = from;
    // No paragraph goes on behind the last sentence, be it that sentences name none.
    while (to + 1 < article.sentences.length && article.sentences[to + 1]?.paragraph === first?.paragraph)
      to += 1;
    quotations.push(...quotationsIn(article.text, first?.start ?? 0, article.sentences[to]?.end ?? 0));
    from = to + 1;
  }
  return quotations;
}
