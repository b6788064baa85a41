import type { ActorRow, SourceRow } from '@warta/tables';
import { anonymousPrefix } from './check-case.js';
import type { GoldActor, GoldPage, GoldSpeaker } from './gold-page.js';
import type { PageView } from './page-view.js';

/**
 * Makes spellings of one name alike: case, hyphens and spaces.
 * @example foldName('Kim Jong-Un') // 'kim jong un'
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s\u00a0-]+/gu, ' ')
    .trim();
}

/**
 * True where two lists of names share one, however spelt.
 * @example
 * shareName(['Kim Jong-un'], ['KIM JONG UN', 'Kim']) // true
 */
export function shareName(a: readonly string[], b: readonly string[]): boolean {
  const folded = new Set(a.map(foldName));
  return b.some((name) => folded.has(foldName(name)));
}

/**
 * The names of a gold entry.
 * @example
 * namesOf({ name: 'Republika', names: ['Republika Online'] }) // ['Republika', 'Republika Online']
 */
export function namesOf({
  name,
  names = [],
}: {
  name: string;
  names?: readonly string[] | undefined;
}): string[] {
  return [name, ...names];
}

/**
 * Tells whether a source row is a gold speaker; an unnamed one by a phrase that holds the other.
 * @param view the page, for the aliases of the source's actor
 * @example
 * // `anonymous: seorang pejabat AS` is the source `seorang pejabat AS` → true; `John Kirby` is the source `Kirby` whose actor has that alias → true
 */
export function isSpeaker(view: PageView, gold: GoldSpeaker, source: SourceRow): boolean {
  const actor = source.actor_id === null ? undefined : view.actorById.get(source.actor_id);
  const unnamed = namesOf(gold).filter((name) => name.startsWith(anonymousPrefix));
  const named = namesOf(gold).filter((name) => !name.startsWith(anonymousPrefix));
  if (source.kind !== 'anonymous' && source.kind !== 'document')
    return shareName(named, [source.name, ...(actor?.aliases ?? [])]);
  const phrase = foldName(source.name);
  return unnamed
    .map((name) => foldName(name.slice(anonymousPrefix.length)))
    .some((name) => holds(name, phrase));
}

function holds(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/**
 * Labels a found actor for comparing roles: states and their governments by country, others by gold name.
 * @returns a country code, a gold name, or `?` and the row's name
 * @example labelActor(page, pyongyang) // 'PRK'
 */
export function labelActor(page: GoldPage, actor: ActorRow): string {
  const gold = findActor(page, actor);
  if (gold !== null) return labelGold(gold);
  const stately = actor.kind === 'country' || actor.kind === 'government';
  return stately && actor.country !== null ? actor.country : `?${actor.name}`;
}

/**
 * The gold actor that bears a name of the row, or null.
 * @example
 * // the row of Korea Utara, with the alias Korut → the gold actor Korut
 */
export function findActor(page: GoldPage, actor: ActorRow): GoldActor | null {
  const named = (names: readonly string[]): GoldActor | undefined =>
    page.actors.find((gold) => shareName(namesOf(gold), names));
  return named([actor.name]) ?? named(actor.aliases) ?? null;
}

/**
 * Labels an actor that the gold names.
 * @example labelName(page, 'Gedung Putih') // 'USA'
 */
export function labelName(page: GoldPage, name: string): string {
  const gold = page.actors.find((actor) => namesOf(actor).includes(name));
  return gold === undefined ? name : labelGold(gold);
}

function labelGold({ name, kind, country }: GoldActor): string {
  const stately = kind === 'country' || kind === 'government';
  return stately && country !== undefined ? country : name;
}
