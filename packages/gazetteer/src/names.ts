import type { AliasMatch } from './actor.js';
import { type AliasIndex, createAliasIndex } from './alias-index.js';
import { createPattern } from './alias-pattern.js';
import { isDoubtfulAcronym } from './capital-context.js';
import { isInitials } from './initials.js';
import { homeInstitutionOf, institutionOf } from './institutions.js';
import { isPartOfName } from './mask-neighbours.js';
import { listSenses, readPatterns, type Sense } from './name-senses.js';
import type { IndexMatch } from './walker.js';

let index: AliasIndex<Sense> | undefined;

function createNameIndex(): AliasIndex<Sense> {
  return createAliasIndex(
    listSenses().map((sense) => createPattern(sense.alias.text, sense, sense.alias.case)),
  );
}

function readMatch(
  text: string,
  match: IndexMatch<Sense>,
  next: IndexMatch<Sense> | undefined,
): AliasMatch | null {
  const { start, end } = match;
  const { actors, places, kind, weak, isExact, isTerritory, isIndonesian } = readPatterns(match.patterns);
  if (actors.length + places.length === 0) return null;
  if (isTerritory && isPartOfName(text, start, end)) return null;
  if (isExact && isInitials(text, start, end)) return null;
  if (isIndonesian && (readCountryBehind(text, end, next) ?? 'IDN') !== 'IDN') return null;
  return { start, end, actors, places, kind, weak, caps: isExact && isDoubtfulAcronym(text, start, end) };
}

/** The country whose name stands right behind a body, or undefined. */
function readCountryBehind(
  text: string,
  end: number,
  next: IndexMatch<Sense> | undefined,
): string | undefined {
  if (next?.start !== end + 1 || !/\s/.test(text.charAt(end))) return undefined;
  const [actor] = readPatterns(next.patterns).actors;
  return actor?.startsWith('country/') ? actor.slice('country/'.length) : undefined;
}

interface InstitutionMatch {
  readonly match: AliasMatch | null;
  /** Whether the next match, a country, is a part of this one. */
  readonly takesNext: boolean;
}

function readInstitution(
  text: string,
  slug: string,
  found: IndexMatch<Sense>,
  next: IndexMatch<Sense> | undefined,
): InstitutionMatch {
  const country = readCountryBehind(text, found.end, next);
  const foreign = country === undefined ? undefined : institutionOf(slug, country);
  const id = foreign ?? homeInstitutionOf(slug);
  if (id === undefined) return { match: null, takesNext: false };
  const { kind, weak, isExact } = readPatterns(found.patterns);
  if (!foreign && isExact && isInitials(text, found.start, found.end))
    return { match: null, takesNext: false };
  const end = foreign && next ? next.end : found.end;
  const match = {
    start: found.start,
    end,
    actors: [id],
    places: [],
    kind,
    weak: weak && !foreign,
    caps: false,
  };
  return { match, takesNext: foreign !== undefined };
}

/**
 * Finds actors and places by their aliases, leftmost longest, in text order without overlap. A longer name that
 * is no actor and no place (`CNN Indonesia`, `Liga Inggris`) is passed over whole; a body takes in the country
 * behind it (`Kemlu Rusia`).
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findNames('Korut dan Donetsk').map(({ actors, places }) => [...actors, ...places]).flat()
 * // [ 'country/PRK', 'place/donetsk' ]
 */
export function findNames(text: string, start = 0, end = text.length): AliasMatch[] {
  index ??= createNameIndex();
  const matches: AliasMatch[] = [];
  const found = index.find(text, start, end);
  for (let at = 0; at < found.length; at++) {
    const here = found[at];
    if (here === undefined) continue;
    const slug = readPatterns(here.patterns).institution;
    const { match, takesNext } =
      slug === null
        ? { match: readMatch(text, here, found[at + 1]), takesNext: false }
        : readInstitution(text, slug, here, found[at + 1]);
    if (match) matches.push(match);
    if (takesNext) at++;
  }
  return matches;
}

/**
 * Finds actors by their aliases, leftmost longest, in text order without overlap.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findAliases('AS menuduh Korea Utara')
 * // [ { start: 0, end: 2, actors: [ 'country/USA' ], places: [], kind: 'acronym', weak: false, caps: false },
 * //   { start: 11, end: 22, actors: [ 'country/PRK' ], places: [], kind: 'name', weak: false, caps: false } ]
 */
export function findAliases(text: string, start = 0, end = text.length): AliasMatch[] {
  return findNames(text, start, end).filter((match) => match.actors.length > 0);
}

/**
 * Finds places by their aliases, leftmost longest, in text order without overlap; capitals are among them.
 * @param text - any text
 * @param start - where to begin, UTF-16 code units
 * @param end - where to stop
 * @example
 * findPlaces('di Donetsk').map(({ places }) => places) // [ [ 'place/donetsk' ] ]
 */
export function findPlaces(text: string, start = 0, end = text.length): AliasMatch[] {
  return findNames(text, start, end).filter((match) => match.places.length > 0);
}
