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

/** What is done to a place is done to its country; who is met or supported there may be somebody else. */
const PLACE_ACTS: ReadonlySet<string> = new Set(['attack', 'seizure', 'visit']);

/**
 * Finds who stands on either side of an event. A metonym is its country. A known place that is struck, taken or
 * visited is the country it lies in, unless that is the country of those who act: `menyerang Kharkiv` is done to
 * Ukraina, `mengunjungi Bandung` by an Indonesian to nobody.
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
  const own = new Set(actors.ids.map((id) => directory.actorById(id)?.country ?? null));
  const places = PLACE_ACTS.has(finding.act) ? finding.recipients : [];
  const countries = places.flatMap((at) => placeCountry(linked.findings.mentions[at], directory) ?? []);
  const foreign = countries.filter((country) => !own.has(country)).map((country) => `country/${country}`);
  const known = foreign.filter((id) => directory.actorById(id) !== null);
  return { actors, recipients: { ...recipients, ids: distinct([...recipients.ids, ...known]) } };
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
