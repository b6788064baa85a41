import { findMedia, type MediumMatch } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import { CUE_WORDS, cueAfter, cueBefore, isRelayCue, strongCues } from './credit-cues.js';
import { nextCuePlace } from './cue-places.js';
import type { LooseCredit } from './loose-credit.js';
import { mediumName } from './medium-name.js';

const BESIDE = /^(?:,|,? dan|,? serta|\/)[ \u00a0]+(?:[\p{Ll} ]{0,24})$/u;
const FROM = /^[ \u00a0]dari[ \u00a0](?:[\p{Ll} ]{0,24})$/u;
const WORDS_BETWEEN = 40;

/**
 * Says whether a sentence has a crediting cue at all: a cheap look that spares most sentences the search for media.
 * @param text The page.
 * @param sentence The sentence.
 * @example
 * ```ts
 * mayCredit('Seperti dilansir Antara.', { start: 0, end: 24 }); // true
 * ```
 */
export function mayCredit(text: string, sentence: Span): boolean {
  return nextCuePlace(CUE_WORDS, text, sentence.start, sentence.end, sentence.start) >= 0;
}

/**
 * Reads the credits of one sentence, in text order.
 * @param text The page.
 * @param sentence The sentence.
 * @example
 * ```ts
 * sentenceCredits('Seperti dilansir Antara dari Reuters.', { start: 0, end: 37 }).map((credit) => credit.link); // ['own', 'relayed']
 * ```
 */
export function sentenceCredits(text: string, sentence: Span): LooseCredit[] {
  const known: LooseCredit[] = [];
  for (const medium of findMedia(text, sentence.start, sentence.end)) {
    const credit = mediumCredit(text, sentence, medium, known.at(-1));
    if (credit !== null) known.push(credit);
  }
  const unknown = withoutKnown(unknownCredits(text, sentence), known);
  return [...known, ...unknown].sort((one, other) => one.start - other.start);
}

function mediumCredit(
  text: string,
  sentence: Span,
  medium: MediumMatch,
  last: LooseCredit | undefined,
): LooseCredit | null {
  const credit = {
    start: medium.start,
    end: medium.end,
    name: text.slice(medium.start, medium.end),
    id: medium.id,
  };
  const hanging = last === undefined ? null : hangingCue(text, last, medium.start);
  if (hanging !== null) return { ...credit, ...hanging };
  const before = cueBefore(text, medium.start, sentence.start);
  const cue = before ?? (medium.weak ? null : cueAfter(text, medium.end, sentence.end));
  if (cue === null) return null;
  const words = text.slice(cue.start, cue.end);
  const relayed =
    before !== null && last !== undefined && isRelayCue(words) && cue.start - last.end <= WORDS_BETWEEN;
  return { ...credit, cue: words, link: relayed ? 'relayed' : before === null ? 'speaking' : 'own' };
}

function hangingCue(text: string, last: LooseCredit, at: number): Pick<LooseCredit, 'cue' | 'link'> | null {
  if (at - last.end > WORDS_BETWEEN) return null;
  const between = text.slice(last.end, at);
  if (BESIDE.test(between)) return { cue: last.cue, link: 'beside' };
  return FROM.test(between) ? { cue: between.trim(), link: 'relayed' } : null;
}

function unknownCredits(text: string, sentence: Span): LooseCredit[] {
  const part = text.slice(sentence.start, sentence.end);
  return strongCues(part).flatMap((cue) => {
    const end = mediumName(part, cue.end);
    if (end === null) return [];
    const span = { start: sentence.start + cue.end, end: sentence.start + end };
    return [
      {
        ...span,
        name: part.slice(cue.end, end),
        id: null,
        cue: part.slice(cue.start, cue.end).trimEnd(),
        link: 'own' as const,
      },
    ];
  });
}

/** Both lists are in text order. */
function withoutKnown(unknown: readonly LooseCredit[], known: readonly LooseCredit[]): LooseCredit[] {
  let at = 0;
  return unknown.filter((credit) => {
    while (at < known.length && (known[at]?.end ?? 0) <= credit.start) at += 1;
    return (known[at]?.start ?? Number.POSITIVE_INFINITY) >= credit.end;
  });
}
