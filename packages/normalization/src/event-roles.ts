import type { EventFinding, Mention } from '@warta/extraction';
import { distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { foldName } from './fold-name.js';
import type { LinkedArticle } from './linked-article.js';
import { unfoldMetonym } from './part-of.js';

/** One side of an event. */
export interface EventSide {
  /** Ids of actors; sorted. */
  readonly ids: readonly string[];
  /** Folded words of places and of names that are not linked, by which events with the same ids differ; sorted. */
  readonly others: readonly string[];
}

/** Both sides of an event. */
export interface EventRoles {
  readonly actors: EventSide;
  readonly recipients: EventSide;
}

/** What is done to a place is done to its country, and envoys leave the country; who is met or supported there may be somebody else. */
const PLACE_ACTS: ReadonlySet<string> = new Set(['attack', 'seizure', 'visit', 'recall']);

/** What is sent to a capital or had from there (`amunisi dari Pyongyang`) is sent to its country, or had from it. */
const CAPITAL_ACTS: ReadonlySet<string> = new Set(['arms-transfer', 'arms-purchase', 'aid']);

/**
 * Finds who stands on either side of an event. A metonym is its country. A known place that is struck, taken or
 * visited is the country it lies in, and a capital that arms come from or go to is its country, unless that is the
 * country of the other side: `menyerang Kharkiv` is done to Ukraina, `mengunjungi Bandung` by an Indonesian to nobody.
 *
 * @param finding - The event as found.
 * @param linked - The article.
 * @param directory - Where known actors and places are looked up.
 * @returns Both sides.
 * @example
 * eventRoles(finding, linked, directory).recipients.ids // ['country/RUS']
 */
export function eventRoles(finding: EventFinding, linked: LinkedArticle, directory: Directory): EventRoles {
  const actors = sideOf(finding.actors, linked, directory);
  const recipients = sideOf(finding.recipients, linked, directory);
  const { mentions } = linked.findings;
  const struck = PLACE_ACTS.has(finding.act) ? finding.recipients : [];
  const countries = struck.flatMap((at) => placeCountry(mentions[at], directory) ?? []);
  const capitalsOf = (side: readonly number[]): Capital[] =>
    CAPITAL_ACTS.has(finding.act) ? side.flatMap((at) => capitalAt(at, linked, directory)) : [];
  const [from, to] = [capitalsOf(finding.actors), capitalsOf(finding.recipients)];
  return {
    actors: withPlaces(actors, from, [], recipients, directory),
    recipients: withPlaces(recipients, to, countries, actors, directory),
  };
}

/** A capital named as a place. */
interface Capital {
  readonly country: string;
  readonly words: string;
}

function withPlaces(
  side: EventSide,
  capitals: readonly Capital[],
  countries: readonly string[],
  other: EventSide,
  directory: Directory,
): EventSide {
  if (capitals.length === 0 && countries.length === 0) return side;
  const own = new Set(other.ids.map((id) => directory.actorById(id)?.country ?? null));
  const taken = capitals.filter(({ country }) => !own.has(country));
  const foreign = [...countries, ...taken.map(({ country }) => country)].filter(
    (country) => !own.has(country),
  );
  const known = foreign
    .map((country) => `country/${country}`)
    .filter((id) => directory.actorById(id) !== null);
  const isTaken = (words: string): boolean => taken.some((capital) => capital.words === words);
  return {
    ids: distinct([...side.ids, ...known]),
    others: side.others.filter((words) => !isTaken(words)),
  };
}

function capitalAt(at: number, linked: LinkedArticle, directory: Directory): Capital[] {
  const mention = linked.findings.mentions[at];
  if (mention?.kind !== 'place') return [];
  const seats = mention.candidates.filter((id) => directory.actorById(id)?.kind === 'government');
  const country = seats.length === 0 ? null : placeCountry(mention, directory);
  return country === null ? [] : [{ country, words: wordsOf(linked, at) }];
}

function sideOf(mentions: readonly number[], linked: LinkedArticle, directory: Directory): EventSide {
  const open = mentions.filter((at) => (linked.actorIds[at] ?? null) === null);
  return {
    ids: distinct(mentions.flatMap((at) => roleActor(at, linked, directory) ?? [])),
    others: distinct(open.map((at) => wordsOf(linked, at))),
  };
}

function roleActor(at: number, { actorIds, findings }: LinkedArticle, directory: Directory): string | null {
  const id = actorIds[at] ?? null;
  if (id === null) return null;
  const isMetonym = findings.mentions[at]?.method === 'metonym';
  return isMetonym ? (directory.actorById(id)?.partOf ?? id) : unfoldMetonym(id, directory);
}

function wordsOf({ article, findings }: LinkedArticle, at: number): string {
  const mention = findings.mentions[at];
  return mention === undefined ? '' : foldName(article.text.slice(mention.start, mention.end));
}

function placeCountry(mention: Mention | undefined, directory: Directory): string | null {
  if (mention?.kind !== 'place') return null;
  const countries = mention.candidates.map(
    (id) => directory.countryOfPlace(id) ?? directory.actorById(id)?.country ?? null,
  );
  const [country, other] = distinct(countries.flatMap((code) => code ?? []));
  return other === undefined ? (country ?? null) : null;
}
