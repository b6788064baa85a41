import { mediumById } from '@warta/gazetteer';
import { addAll } from '../add-all.js';
import type { Credit, Sentence, Zone } from '../article.js';
import type { PageMarks } from '../marks/page-marks.js';
import { outletOfDomain } from '../metadata/known-names.js';
import type { PageDateline } from '../metadata/zone-dateline.js';
import { closingCredits } from './closing-credits.js';
import { datelineCredits } from './dateline-credits.js';
import { linkCredits } from './link-credits.js';
import type { LooseCredit } from './loose-credit.js';
import { sentenceCredits } from './sentence-credits.js';

/** What credits are read from. */
export interface CreditEvidence {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly marks: PageMarks;
  readonly sentences: readonly Sentence[];
  readonly dateline: PageDateline | null;
  /** The publisher, which does not credit itself, or null. */
  readonly outletId: string | null;
}

/**
 * Reads the agencies, media and papers that the page credits, in text order.
 * @param evidence The page.
 * @returns Credits, each with the one through which it reached the page.
 * @example
 * ```ts
 * readCredits(evidence).map((credit) => credit.name); // ['Reuters']
 * ```
 */
export function readCredits({ text, zones, marks, sentences, dateline, outletId }: CreditEvidence): Credit[] {
  const found: LooseCredit[] = [];
  for (const sentence of withMark(sentences, marks.cues))
    if (isRunning(zones[sentence.zone])) addAll(found, sentenceCredits(text, sentence, marks));
  for (const zone of zones) if (zone.kind === 'credit') addAll(found, closingCredits(text, zone));
  found.push(...datelineCredits(text, dateline));
  const foreign = found.filter((credit) => !isPublisher(credit, outletId));
  foreign.sort((one, other) => one.start - other.start);
  return linkCredits(foreign, sentences);
}

/** A sentence without a cue credits nothing, which spares most the search for media. */
function withMark(sentences: readonly Sentence[], places: readonly number[]): Sentence[] {
  const found: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < places.length && (places[next] as number) < sentence.start) next += 1;
    if (next === places.length) break;
    if ((places[next] as number) < sentence.end) found.push(sentence);
  }
  return found;
}

function isRunning(zone: Zone | undefined): boolean {
  return zone?.kind === 'body' || zone?.kind === 'lead';
}

/** An agency that publishes pages itself (`ANTARA`) is its outlet there. */
function isPublisher(credit: LooseCredit, outletId: string | null): boolean {
  if (credit.id === null || outletId === null) return false;
  const domain = mediumById(credit.id)?.domain ?? null;
  return credit.id === outletId || (domain !== null && outletOfDomain(domain)?.id === outletId);
}
