import {
  type Actor,
  type Agency,
  actorById,
  findMedia,
  findNames,
  isBareInstitution,
  mediumById,
  type Outlet,
  placeById,
} from '@warta/gazetteer';
import type { Span } from '@warta/text';

/** An outlet or agency, as one. */
export interface Medium {
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  readonly country: string | null;
  readonly domain: string | null;
}

/** Where known actors and media are looked up. */
export interface Directory {
  /** The actor of an id, or null where the id names none (a place, a medium). */
  readonly actorById: (id: string) => Actor | null;
  /** The outlet or agency of an id, or null. */
  readonly mediumById: (id: string) => Medium | null;
  /** Ids of the actors, places and media that a whole name stands for; none for names that many could bear. */
  readonly idsOfName: (name: string) => readonly string[];
  /** Ids of the bodies that a name stands for in small letters, or with its country behind (`Houthi Yaman`). */
  readonly idsOfBody: (name: string) => readonly string[];
  /** Whether a name is only a kind of body (`Angkatan Laut`), and names none by itself. */
  readonly isBareBody: (name: string) => boolean;
  /** Ids of the persons that a name which many could bear stands for: they need their office beside it. */
  readonly personsOfCommonName: (name: string) => readonly string[];
  /** The country a place lies in, ISO 3166-1 alpha-3, or null where it is unknown or disputed. */
  readonly countryOfPlace: (id: string) => string | null;
}

/** The directory of the gazetteer. */
export const gazetteerDirectory: Directory = {
  actorById: (id) => actorById(id) ?? null,
  mediumById: (id) => {
    const medium = mediumById(id);
    return medium === undefined ? null : toMedium(medium);
  },
  idsOfName,
  personsOfCommonName,
  idsOfBody,
  isBareBody: isBareInstitution,
  countryOfPlace: (id) => placeById(id)?.country ?? null,
};

function toMedium(medium: Outlet | Agency): Medium {
  const { id, name, country, domain } = medium;
  return { id, name, kind: 'kind' in medium ? medium.kind : 'outlet', country, domain };
}

function isWhole(name: string, { start, end }: Span): boolean {
  return start === 0 && end === name.length;
}

function personsOfCommonName(name: string): string[] {
  return findNames(name)
    .filter((match) => isWhole(name, match) && match.weak)
    .flatMap(({ actors }) => actors)
    .filter((id) => actorById(id)?.kind === 'person');
}

/** `Kementerian luar negeri Korea Utara`, `Houthi Yaman`: the known body of a name written otherwise, or with its country behind. */
function idsOfBody(name: string): string[] {
  const titled = name.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const ids = titled === name ? [] : idsOfName(titled);
  return ids.length > 0 ? ids : idsBeforeCountry(name);
}

function idsBeforeCountry(name: string): string[] {
  const [body, land, ...more] = findNames(name);
  if (body === undefined || land === undefined || more.length > 0 || body.weak) return [];
  if (body.start > 0 || land.start !== body.end + 1 || land.end !== name.length) return [];
  const country = actorById(land.actors[0] ?? '');
  if (country?.kind !== 'country') return [];
  return body.actors.filter((id) => !id.startsWith('country/') && actorById(id)?.country === country.country);
}

function idsOfName(name: string): string[] {
  const named = findNames(name).filter((match) => isWhole(name, match) && !match.weak);
  const media = findMedia(name).filter((match) => isWhole(name, match) && !match.weak);
  return [
    ...named.flatMap(({ actors, places }) => [...actors, ...places]),
    ...media.flatMap(({ ids }) => ids),
  ];
}
