import { findMedia, type MediumMatch, mediumById } from '@warta/gazetteer';
import type { Credit, Sentence, Zone } from '../article.js';
import { closingCredits } from './closing-credits.js';
import { cueAfter, cueBefore, strongCues } from './credit-cues.js';
import { linkCredits } from './link-credits.js';
import { mediumName } from './medium-name.js';

/** A credit before it is known through which other it came. */
export type LooseCredit = Omit<Credit, 'via'>;

/**
 * Reads the agencies, media and papers that the page credits, in text order.
 * @param text The page.
 * @param zones Its zones.
 * @param sentences Its sentences.
 * @param outletId The publisher, which does not credit itself, or null.
 * @returns Credits, each with the one through which it reached the page.
 * @example
 * ```ts
 * readCredits(text, zones, sentences, null).map((credit) => credit.name); // ['Reuters']
 * ```
 */
export function readCredits(
  text: string,
  zones: readonly Zone[],
  sentences: readonly Sentence[],
  outletId: string | null,
): Credit[] {
  const inline = sentences.flatMap((sentence) => sentenceCredits(text, sentence, zones));
  const whole = zones.flatMap((zone) => closingCredits(text, zone));
  const foreign = [...inline, ...whole].filter((credit) => credit.id === null || credit.id !== outletId);
  foreign.sort((one, other) => one.start - other.start);
  return linkCredits(foreign, sentences, zones);
}

function sentenceCredits(text: string, sentence: Sentence, zones: readonly Zone[]): LooseCredit[] {
  const kind = zones[sentence.zone]?.kind;
  if (kind !== 'body' && kind !== 'lead') return [];
  const known = findMedia(text, sentence.start, sentence.end).flatMap((medium) =>
    mediumCredit(text, sentence, medium),
  );
  const unknown = unknownCredits(text, sentence).filter(
    (credit) => !known.some((other) => overlaps(credit, other)),
  );
  return [...known, ...unknown];
}

function mediumCredit(text: string, sentence: Sentence, medium: MediumMatch): LooseCredit[] {
  const cue =
    cueBefore(text, medium.start, sentence.start) ??
    (medium.weak ? null : cueAfter(text, medium.end, sentence.end));
  if (cue === null) return [];
  const name = text.slice(medium.start, medium.end);
  return [
    { start: medium.start, end: medium.end, name, id: mediumId(medium), cue: text.slice(cue.start, cue.end) },
  ];
}

/** An outlet and an agency of one name: the agency is what is credited. */
function mediumId(medium: MediumMatch): string | null {
  return mediumById(medium.id) === undefined ? null : medium.id;
}

function unknownCredits(text: string, sentence: Sentence): LooseCredit[] {
  const part = text.slice(sentence.start, sentence.end);
  return strongCues(part).flatMap((cue) => {
    const end = mediumName(part, cue.end);
    if (end === null) return [];
    const name = part.slice(cue.end, end);
    const start = sentence.start + cue.end;
    return [
      { start, end: sentence.start + end, name, id: null, cue: part.slice(cue.start, cue.end).trimEnd() },
    ];
  });
}

function overlaps(one: LooseCredit, other: LooseCredit): boolean {
  return one.start < other.end && other.start < one.end;
}
