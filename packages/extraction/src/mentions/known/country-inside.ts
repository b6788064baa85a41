import { type AliasMatch, actorById, findNames } from '@warta/gazetteer';

/** `bank sentral Turki`: a small word before the country shows that the body has no name of its own. */
const COMMON_NOUN = /^(?:\p{Ll}|\S+ \p{Ll})/u;

/**
 * The country alone, where a known body is a common noun and its country.
 *
 * @param text the article's text
 * @param match the name of the body
 * @returns null for bodies with a name of their own
 * @example
 * // angkatan udara [Ukraina] → Ukraina
 */
export function countryInside(text: string, match: AliasMatch): AliasMatch | null {
  if (!match.actors.some((id) => actorById(id)?.kind === 'government')) return null;
  if (!COMMON_NOUN.test(text.slice(match.start, match.end))) return null;
  const whole = text.slice(match.start, match.end);
  for (let at = whole.indexOf(' '); at >= 0; at = whole.indexOf(' ', at + 1)) {
    const inner = findNames(text, match.start + at + 1, match.end)[0];
    if (inner?.actors[0]?.startsWith('country/') && inner.end === match.end) return inner;
  }
  return null;
}
