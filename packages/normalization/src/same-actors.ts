import type { Mention } from '@warta/extraction';
import type { Directory } from './directory.js';
import { discoveredKind } from './discovered-actor.js';
import { foldName } from './fold-name.js';
import type { Link } from './link-mentions.js';
import { differInLastVowel, isNearName } from './near-names.js';

/** A mention of an actor by a full name of its own. */
interface Named {
  readonly id: string;
  readonly mention: Mention;
  readonly name: string;
}

/**
 * Joins actors that an article names in two ways: a body before the known acronym in brackets behind it, a person whose
 * name is misspelt by a letter, and whoever is named by a part of a longer name. What is only a kind of body is nobody.
 *
 * @param mentions - The mentions of the article.
 * @param links - Whose they are.
 * @param text - The article's text.
 * @param directory - Where known actors are looked up.
 * @returns The links, with one id for each of those actors.
 * @example
 * // Pusat Komando AS (CENTCOM) → both the known one
 * // Matthew Miler … Matthew Miller → both the known one
 */
export function linkSameActors(
  mentions: readonly Mention[],
  links: readonly Link[],
  text: string,
  directory: Directory,
): readonly Link[] {
  if (!links.some(({ actorId }) => actorId !== null && discoveredKind(actorId) !== null)) return links;
  const named = namedActors(mentions, links, text);
  const same = new Map<string, string | null>([
    ...bareBodies(named, text, directory),
    ...shortNames(named),
    ...bodiesBeforeAcronyms(named, text, directory),
    ...misspeltPersons(named),
  ]);
  if (same.size === 0) return links;
  return links.map((link) => {
    const actorId = same.get(link.actorId ?? '');
    if (actorId === undefined) return link;
    return actorId === null ? { actorId, reason: 'none' } : { actorId, reason: 'linked' };
  });
}

function namedActors(mentions: readonly Mention[], links: readonly Link[], text: string): Named[] {
  return mentions.flatMap((mention, at) => {
    const id = links[at]?.actorId ?? null;
    if (id === null || mention.method === 'pronoun' || mention.method === 'title') return [];
    return [{ id, mention, name: foldName(text.slice(mention.start, mention.end)) }];
  });
}

/** `Angkatan Laut` alone: each country may have one, so that no one actor of all articles is meant. */
function bareBodies(
  named: readonly Named[],
  text: string,
  directory: Directory,
): (readonly [string, null])[] {
  return named.flatMap(({ id, mention }) => {
    if (discoveredKind(id) !== 'organization') return [];
    return directory.isBareBody(text.slice(mention.start, mention.end)) ? [[id, null] as const] : [];
  });
}

/** `Al Ezzi` is the end of the one `Hussein Al Ezzi`, `Unit 108` the beginning of the one `Unit 108 Hizbullah`. */
function shortNames(named: readonly Named[]): (readonly [string, string])[] {
  return named.flatMap((one) => {
    if (discoveredKind(one.id) === null || !one.name.includes(' ')) return [];
    const longer = named.filter((other) => other.id !== one.id && isShortFor(one, other));
    const [like, another] = new Set(longer.map(({ id }) => id));
    return like === undefined || another !== undefined ? [] : [[one.id, like] as const];
  });
}

function isShortFor(one: Named, other: Named): boolean {
  if (one.mention.kind !== other.mention.kind || !agree(one.mention, other.mention)) return false;
  if (one.mention.kind === 'person' && other.name.endsWith(` ${one.name}`)) return true;
  return other.name.startsWith(`${one.name} `);
}

function bodiesBeforeAcronyms(
  named: readonly Named[],
  text: string,
  directory: Directory,
): (readonly [string, string])[] {
  return named.flatMap(({ id, mention }, at) => {
    const short = named[at + 1];
    if (short === undefined || discoveredKind(id) !== 'organization') return [];
    const isBracketed =
      text.slice(mention.end, short.mention.start) === ' (' && text.charAt(short.mention.end) === ')';
    const known = isBracketed ? directory.actorById(short.id) : null;
    const agrees = known !== null && known.country !== null && known.country === mention.country;
    return agrees && known.kind !== 'country' && known.kind !== 'person' ? [[id, short.id] as const] : [];
  });
}

/**
 * A misspelt name gives way to that of a known person, else, where it stands only once, to the one that stands more
 * often. Two that one sentence names are two, and so are `Santoso` and `Santosa` whom nobody knows.
 */
function misspeltPersons(named: readonly Named[]): (readonly [string, string])[] {
  const persons = named.filter(({ mention, name }) => mention.kind === 'person' && name.includes(' '));
  const counts = new Map<string, number>();
  for (const { id } of persons) counts.set(id, (counts.get(id) ?? 0) + 1);
  return persons.flatMap((one) => {
    if (discoveredKind(one.id) === null) return [];
    const beside = new Set(
      persons.filter(({ mention }) => mention.sentence === one.mention.sentence).map(({ id }) => id),
    );
    const likes = persons.filter((other) => !beside.has(other.id) && isMisspelt(one, other));
    const [like, another] = new Set(likes.map(({ id }) => id));
    if (like === undefined || another !== undefined) return [];
    const isBetter =
      discoveredKind(like) === null || ((counts.get(like) ?? 0) > 1 && (counts.get(one.id) ?? 0) === 1);
    return isBetter ? [[one.id, like] as const] : [];
  });
}

function isMisspelt(one: Named, other: Named): boolean {
  if (!isNearName(one.name, other.name) || !agree(one.mention, other.mention)) return false;
  return discoveredKind(other.id) === null || !differInLastVowel(one.name, other.name);
}

/** Two persons of different countries are two, however alike their names. */
function agree(one: Mention, other: Mention): boolean {
  return one.country === null || other.country === null || one.country === other.country;
}
