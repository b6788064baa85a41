import type { Mention, Speaker } from '../../findings.js';
import { countryOf } from './country-of.js';

/** What stands between a speaker and the place of the speech. */
const AT = /^,? di $/u;

/** Where the phrase of somebody without a name ends. */
function endOf(speaker: Speaker): number | undefined {
  return speaker.kind === 'anonymous' ? speaker.span.end : undefined;
}

/**
 * Names the country in whose town somebody speaks: who holds an office of which no state is told speaks at home.
 *
 * @param mentions the mentions of the article, in text order
 * @param speaker who speaks
 * @param text the article's text
 * @returns an ISO 3166-1 alpha-3 code, or null where no town follows the name
 * @example
 * // kata [Menteri Pertahanan Jan Kowalski] di Warsawa → 'POL'
 */
export function homeOf(mentions: readonly Mention[], speaker: Speaker, text: string): string | null {
  const end = speaker.kind === 'mention' ? mentions[speaker.mention]?.end : endOf(speaker);
  const place = mentions.find(({ start }) => start > (end ?? Number.POSITIVE_INFINITY));
  if (end === undefined || place === undefined || place.kind === 'country') return null;
  return AT.test(text.slice(end, place.start)) ? countryOf(place) : null;
}
