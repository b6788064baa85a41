import { type Article, type Credit, isDescribedMedium } from '@warta/parsing';
import { type ActorRow, type CitationRow, rowId, type SourceRow } from '@warta/tables';
import type { Directory } from './directory.js';
import type { LinkedArticle } from './linked-article.js';
import { actorSource, mediumSource, unknownOutlet, unnamedSource } from './source-rows.js';
import { visible } from './visible-text.js';

/** The media through which an article got what it tells. */
export interface CitedMedia {
  readonly publisher: CitationRow | null;
  /** The citation of each of `article.credits`. */
  readonly credits: readonly CitationRow[];
  /** Index into `article.credits` of the one medium that the whole page is credited to, or null. */
  readonly wholePage: number | null;
  readonly sources: readonly SourceRow[];
}

/**
 * Makes the citations of the publisher and of the credited media, chained: outlet ← agency ← paper.
 *
 * @param linked - The article.
 * @param actors - Rows of actors by id, for credits that name an actor.
 * @param directory - Where known media are looked up.
 * @returns The citations and their sources.
 * @example
 * citeMedia(linked, actors, directory).credits[0]?.source_id // 'agency/reuters'
 */
export function citeMedia(
  linked: LinkedArticle,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): CitedMedia {
  const { article, articleId } = linked;
  const outlet = publishingOutlet(article, directory);
  const publisher = outlet === null ? null : publisherCitation(article, articleId, outlet.source_id);
  const creditSources = article.credits.map((credit) => creditSource(credit, linked, actors, directory));
  const ids = article.credits.map((credit) => rowId('cit', articleId, 'credited', credit.start, credit.end));
  const credits = article.credits.map((credit, at): CitationRow => {
    const via = viaOf(article.credits, creditSources, at);
    return {
      citation_id: ids[at] ?? '',
      article_id: articleId,
      source_id: creditSources[at]?.source_id ?? '',
      role: 'credited',
      via_id: (via === null ? null : ids[via]) ?? publisher?.citation_id ?? null,
      cue: visible(credit.cue),
      start: credit.start,
      end: credit.end,
    };
  });
  const wholePage = wholePageCredit(article, credits, publisher?.source_id ?? null);
  return { publisher, credits, wholePage, sources: [...(outlet === null ? [] : [outlet]), ...creditSources] };
}

function publishingOutlet({ outlet }: Article, directory: Directory): SourceRow | null {
  if (outlet === null) return null;
  const { id, name, domain } = outlet.value;
  const medium = id === null ? null : directory.mediumById(id);
  if (medium !== null) return mediumSource(medium);
  const visibleName = visible(name) ?? visible(domain);
  return visibleName === null ? null : unknownOutlet(visibleName, visible(domain));
}

function publisherCitation({ outlet }: Article, articleId: string, sourceId: string): CitationRow {
  const span = outlet?.span ?? null;
  return {
    citation_id: rowId('cit', articleId, 'publisher', sourceId),
    article_id: articleId,
    source_id: sourceId,
    role: 'publisher',
    via_id: null,
    cue: null,
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

/**
 * A credit names a known medium, else an actor whose mention it holds, else an outlet nobody knows; a medium that is
 * only described (`media setempat`) is nobody in particular.
 */
function creditSource(
  credit: Credit,
  { articleId, findings, actorIds }: LinkedArticle,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): SourceRow {
  const ids = [credit.id ?? '', ...directory.idsOfName(credit.name)];
  const [medium] = ids.flatMap((id) => directory.mediumById(id) ?? []);
  if (medium !== undefined) return mediumSource(medium);
  const at = findings.mentions.findIndex(({ start, end }) => start === credit.start && end === credit.end);
  const actor = actors.get(actorIds[at] ?? '');
  if (actor !== undefined) return actorSource(actor);
  const name = visible(credit.name) ?? '?';
  return isDescribedMedium(name) ? unnamedSource(articleId, name, null, null) : unknownOutlet(name, null);
}

/**
 * The credit before this one in the chain, past further credits of the same source; null at the outlet, and where the
 * chain would run in a ring.
 */
function viaOf(credits: readonly Credit[], sources: readonly SourceRow[], at: number): number | null {
  const seen = new Set([at]);
  const chain: number[] = [];
  for (let step = credits[at]?.via ?? null; step !== null; step = credits[step]?.via ?? null) {
    if (seen.has(step) || credits[step] === undefined) return null;
    seen.add(step);
    chain.push(step);
  }
  return chain.find((step) => sources[step]?.source_id !== sources[at]?.source_id) ?? null;
}

const CONTENT = new Set(['title', 'lead', 'body', 'caption']);

/** A bare bracket at the end, or a line of its own (`Sumber: AP`), credits the whole page where it names one source. */
function wholePageCredit(
  article: Article,
  credits: readonly CitationRow[],
  publisherId: string | null,
): number | null {
  const page = article.credits.flatMap((credit, at) => {
    const isOutside = !CONTENT.has(zoneAt(article, credit.start));
    return (isOutside || credit.cue === '') && credits[at]?.source_id !== publisherId ? [at] : [];
  });
  const named = new Set(page.map((at) => credits[at]?.source_id));
  return named.size === 1 ? (page[0] ?? null) : null;
}

function zoneAt({ zones }: Article, position: number): string {
  return zones.find((zone) => zone.start <= position && position < zone.end)?.kind ?? 'other';
}
