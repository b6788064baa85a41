import { type AliasMatch, isClub } from '@warta/gazetteer';
import { townAfter } from '../context-words.js';
import { isInGame } from '../game-context.js';

/** How near another club must be, in UTF-16 code units. */
const BESIDE = 80;

/** `Manchester United dibantai Brighton`: another club stands near. */
function hasClubBeside({ start, end }: AliasMatch, matches: readonly AliasMatch[]): boolean {
  return matches.some(
    (other) =>
      other.start !== start &&
      other.start < end + BESIDE &&
      other.end > start - BESIDE &&
      other.places.length === 0 &&
      !other.weak &&
      other.actors.some(isClub),
  );
}

/**
 * Settles a name of a club and a town: the club in a report of a game, the town elsewhere.
 *
 * @param text the article's text
 * @param match the name
 * @param before the word before it, in lower case
 * @param matches all known names of the article
 * @returns the name with what it may stand for
 * @example
 * // [Madrid] menang 2-1 atas Sevilla → the club; banjir di [Madrid] → the town
 */
export function clubOrTown(
  text: string,
  match: AliasMatch,
  before: string,
  matches: readonly AliasMatch[],
): AliasMatch {
  const clubs = match.actors.filter(isClub);
  if (clubs.length === 0 || (match.places.length === 0 && !match.weak)) return match;
  const game =
    !townAfter.has(before) && (isInGame(text, match.start, match.end) || hasClubBeside(match, matches));
  if (game) return { ...match, actors: clubs, places: [], weak: false };
  return match.places.length === 0 ? match : { ...match, actors: match.actors.filter((id) => !isClub(id)) };
}
