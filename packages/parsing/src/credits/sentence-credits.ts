import { findMedia, type MediumMatch } from '@warta/gazetteer';
import type { Span } from '@warta/text';
import type { PageMarks } from '../marks/page-marks.js';
import { cueAfter, cueBefore, isRelayCue, strongCues } from './credit-cues.js';
import { describedMedia } from './described-media.js';
import type { LooseCredit } from './loose-credit.js';
import { mediumName } from './medium-name.js';

type CueMarks = Pick<PageMarks, 'cues' | 'strongCues'>;

const BESIDE = /^(?:,|,? dan|,? serta|\/)[ \u00a0]+(?:[\p{Ll} ]{0,24})$/u;
const FROM = /^[ \u00a0]dari[ \u00a0](?:[\p{Ll} ]{0,24})$/u;
const WORDS_BETWEEN = 40;

/**
 * Reads the credits of one sentence, in text order.
 * @param text The page.
 * @param sentence The sentence.
 * @param marks Where cues may begin in the page.
 * @example
 * ```ts
 * sentenceCredits('Seperti dilansir Antara dari Reuters.', { start: 0, end: 37 }, { cues: [8], strongCues: [8] }).map((credit) => credit.link); // ['own', 'relayed']
 * ```
 */
export function sentenceCredits(text: string, sentence: Span, marks: CueMarks): LooseCredit[] {
  const { cues, strongCues: strong } = marks;
  const known: LooseCredit[] = [];
  for (const medium of findMedia(text, sentence.start, sentence.end)) {
    const credit = mediumCredit(text, sentence, medium, known.at(-1), cues);
    if (credit !== null) known.push(credit);
  }
  return withOthers(
    withOthers(known, unknownCredits(text, sentence, strong)),
    describedMedia(text, sentence, cues),
  );
}

/** Adds what was found in another way, but for what lies in a known credit; most sentences have nothing to add. */
function withOthers(known: LooseCredit[], others: readonly LooseCredit[]): LooseCredit[] {
  return others.length === 0 ? known : inOrder([...known, ...withoutKnown(others, known)]);
}

function inOrder(credits: readonly LooseCredit[]): LooseCredit[] {
  return [...credits].sort((one, other) => one.start - other.start);
}

function mediumCredit(
  text: string,
  sentence: Span,
  medium: MediumMatch,
  last: LooseCredit | undefined,
  cues: readonly number[],
): LooseCredit | null {
  const hanging = last === undefined ? null : hangingCue(text, last, medium.start);
  if (hanging !== null) return creditOf(text, medium, hanging.cue, hanging.link);
  const before = cueBefore(text, medium.start, sentence.start, cues);
  const cue = before ?? (medium.weak ? null : cueAfter(text, medium.end, sentence.end));
  if (cue === null) return null;
  const words = text.slice(cue.start, cue.end);
  const relayed =
    before !== null && last !== undefined && isRelayCue(words) && cue.start - last.end <= WORDS_BETWEEN;
  return creditOf(text, medium, words, relayed ? 'relayed' : before === null ? 'speaking' : 'own');
}

function creditOf(text: string, medium: MediumMatch, cue: string, link: LooseCredit['link']): LooseCredit {
  const { start, end, id } = medium;
  return { start, end, name: text.slice(start, end), id, cue, link };
}

function hangingCue(text: string, last: LooseCredit, at: number): Pick<LooseCredit, 'cue' | 'link'> | null {
  if (at - last.end > WORDS_BETWEEN) return null;
  const between = text.slice(last.end, at);
  if (BESIDE.test(between)) return { cue: last.cue, link: 'beside' };
  return FROM.test(between) ? { cue: between.trim(), link: 'relayed' } : null;
}

function unknownCredits(text: string, sentence: Span, strong: readonly number[]): LooseCredit[] {
  const found: LooseCredit[] = [];
  for (const cue of strongCues(text, sentence, strong)) {
    const part = text.slice(cue.end, sentence.end);
    const length = mediumName(part, 0);
    if (length === null) continue;
    found.push({
      start: cue.end,
      end: cue.end + length,
      name: part.slice(0, length),
      id: null,
      cue: text.slice(cue.start, cue.end).trimEnd(),
      link: 'own',
    });
  }
  return found;
}

/** Both lists are in text order. */
function withoutKnown(unknown: readonly LooseCredit[], known: readonly LooseCredit[]): LooseCredit[] {
  let at = 0;
  return unknown.filter((credit) => {
    while (at < known.length && (known[at]?.end ?? 0) <= credit.start) at += 1;
    return (known[at]?.start ?? Number.POSITIVE_INFINITY) >= credit.end;
  });
}
