import type { Mention } from '@warta/extraction';
import { type Actor, tenureAt } from '@warta/gazetteer';
import type { ActorRow } from '@warta/tables';
import { commonest, distinct } from './count-values.js';
import type { Directory } from './directory.js';
import { discoveredKind } from './discovered-actor.js';
import { eventRoles } from './event-roles.js';
import { foldName } from './fold-name.js';
import type { LinkedArticle } from './linked-article.js';
import { wholesOf } from './part-of.js';
import { visibleText } from './visible-text.js';
import { homeBodies, homeOffices, shortForm } from './word-list.js';

/** A linked mention with its article. */
interface Sighting {
  readonly article: LinkedArticle;
  readonly mention: Mention;
}

/**
 * Makes the rows of actors: everyone linked, and the wholes they are parts of. Counts are of the actor itself;
 * those of its parts are not included.
 *
 * @param articles - Linked articles in the order of their ids.
 * @param directory - Where known actors are looked up.
 * @returns The rows by id; also of actors without a mention that stand on a side of an event.
 * @example
 * actorRows(articles, directory).get('country/PRK')?.mentions // 2
 */
export function actorRows(
  articles: readonly LinkedArticle[],
  directory: Directory,
): ReadonlyMap<string, ActorRow> {
  const sightings = collectSightings(articles);
  for (const id of roleIds(articles, directory)) if (!sightings.has(id)) sightings.set(id, []);
  for (const id of [...sightings.keys()]) {
    for (const whole of wholesOf(id, directory)) if (!sightings.has(whole)) sightings.set(whole, []);
  }
  const rows = [...sightings].map(([id, seen]): [string, ActorRow] => {
    const actor = directory.actorById(id);
    return [id, actor === null ? discoveredRow(id, seen) : knownRow(actor, seen)];
  });
  return new Map(rows);
}

function roleIds(articles: readonly LinkedArticle[], directory: Directory): string[] {
  return articles.flatMap((linked) =>
    linked.findings.events.flatMap((finding) => {
      const { actors, recipients } = eventRoles(finding, linked, directory);
      return [...actors.ids, ...recipients.ids];
    }),
  );
}

function collectSightings(articles: readonly LinkedArticle[]): Map<string, Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  for (const article of articles) {
    article.findings.mentions.forEach((mention, at) => {
      const id = article.actorIds[at] ?? null;
      if (id === null) return;
      const seen = sightings.get(id) ?? [];
      seen.push({ article, mention });
      sightings.set(id, seen);
    });
  }
  return sightings;
}

function knownRow(actor: Actor, seen: readonly Sighting[]): ActorRow {
  return {
    actor_id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: actor.country,
    sector: actor.sector,
    title: actor.kind === 'person' ? (officeOf(actor, seen) ?? titleBeside(seen)) : null,
    part_of: actor.partOf,
    wikidata: actor.wikidata,
    aliases: spellings(seen).filter((spelling) => spelling !== actor.name),
    status: 'known',
    ...counts(seen),
  };
}

function discoveredRow(id: string, seen: readonly Sighting[]): ActorRow {
  const kind = discoveredKind(id) ?? 'group';
  const name = nameOf(seen) ?? id;
  const title = kind === 'person' ? titleBeside(seen) : null;
  return {
    actor_id: id,
    name,
    kind,
    country: onlyCountry(seen) ?? homeCountry(title) ?? homeOfBody(kind, name),
    sector: null,
    title,
    part_of: null,
    wikidata: null,
    aliases: spellings(seen).filter((spelling) => spelling !== name),
    status: 'discovered',
    ...counts(seen),
  };
}

/** The office on the day of the latest dated article; `null` where none is held then. */
function officeOf(actor: Actor, seen: readonly Sighting[]): string | null {
  const day = distinct(seen.flatMap(({ article }) => article.publishedFrom ?? [])).at(-1);
  return day === undefined ? null : (tenureAt(actor, day)?.title ?? null);
}

function titleBeside(seen: readonly Sighting[]): string | null {
  return commonest(
    seen.flatMap(({ article, mention }) => visibleText(article.article.text, mention.title) ?? []),
  );
}

/** The country where all mentions that give one agree. */
function onlyCountry(seen: readonly Sighting[]): string | null {
  const [country, other] = distinct(seen.flatMap(({ mention }) => mention.country ?? []));
  return other === undefined ? (country ?? null) : null;
}

/** `Kapolres Bogor AKBP`: an office that Indonesia alone has tells the country. */
function homeCountry(title: string | null): string | null {
  const words = title === null ? [] : foldName(title).split(' ');
  return words.some((word) => homeOffices.has(word) || homeBodies.has(word)) ? 'IDN' : null;
}

/** `Polda Kalbar`: a body that Indonesia alone has. */
function homeOfBody(kind: ActorRow['kind'], name: string): string | null {
  const [first = ''] = shortForm(foldName(name)).split(' ');
  return kind === 'organization' && homeBodies.has(first) ? 'IDN' : null;
}

function namesOf(seen: readonly Sighting[]): string[] {
  return seen
    .filter(({ mention }) => mention.method !== 'pronoun' && mention.method !== 'title')
    .flatMap(({ article, mention }) => visibleText(article.article.text, mention) ?? []);
}

/** The commonest of the spellings with most words: a full name rather than the last name that takes it up. */
function nameOf(seen: readonly Sighting[]): string | null {
  const names = namesOf(seen);
  const width = Math.max(...names.map((name) => name.split(' ').length));
  return commonest(names.filter((name) => name.split(' ').length === width));
}

function spellings(seen: readonly Sighting[]): string[] {
  return distinct(namesOf(seen));
}

function counts(seen: readonly Sighting[]): Pick<ActorRow, 'mentions' | 'articles'> {
  return { mentions: seen.length, articles: new Set(seen.map(({ article }) => article.articleId)).size };
}
