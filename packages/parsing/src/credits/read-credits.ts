import { mediumById, outletByDomain } from '@warta/gazetteer';
import type { Credit, Sentence, Zone } from '../article.js';
import { pageDateline } from '../metadata/zone-dateline.js';
import { closingCredits } from './closing-credits.js';
import { datelineCredits } from './dateline-credits.js';
import { linkCredits } from './link-credits.js';
import type { LooseCredit } from './loose-credit.js';
import { sentenceCredits } from './sentence-credits.js';

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
  const inside = sentences.flatMap((sentence) =>
    isRunning(zones[sentence.zone]) ? sentenceCredits(text, sentence) : [],
  );
  const whole = [
    ...zones.flatMap((zone) => closingCredits(text, zone)),
    ...datelineCredits(text, pageDateline(text, zones)),
  ];
  const foreign = [...inside, ...whole].filter((credit) => !isPublisher(credit, outletId));
  foreign.sort((one, other) => one.start - other.start);
  return linkCredits(foreign, sentences);
}

function isRunning(zone: Zone | undefined): boolean {
  return zone?.kind === 'body' || zone?.kind === 'lead';
}

/** An agency that publishes pages itself (`ANTARA`) is its outlet there. */
function isPublisher(credit: LooseCredit, outletId: string | null): boolean {
  if (credit.id === null || outletId === null) return false;
  const domain = mediumById(credit.id)?.domain ?? null;
  return credit.id === outletId || (domain !== null && outletByDomain(domain)?.id === outletId);
}
