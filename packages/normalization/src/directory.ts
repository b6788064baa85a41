import {
  type Actor,
  type Agency,
  actorById,
  findMedia,
  findNames,
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

function idsOfName(name: string): string[] {
  const named = findNames(name).filter((match) => isWhole(name, match) && !match.weak);
  const media = findMedia(name).filter((match) => isWhole(name, match) && !match.weak);
  return [
    ...named.flatMap(({ actors, places }) => [...actors, ...places]),
    ...media.flatMap(({ ids }) => ids),
  ];
}
